package io.cloudward.connector.intake.feed;

import io.cloudward.connector.intake.Container;
import io.cloudward.connector.intake.feed.Feed.ScanErrand;
import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.Row;
import io.cloudward.contracts.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of feeds; every statement names the tenant, and runs in the caller's transaction. */
@ApplicationScoped
class Feeds {

  private final Database database;
  private final FeedQueue queue;

  Feeds(Database database, FeedQueue queue) {
    this.database = database;
    this.queue = queue;
  }

  /** A feed and what it belongs to. */
  Optional<Located> find(UUID tenant, UUID id) {
    return database.first(
        "select * from intake_feed where tenant_id = ? and feed_id = ?",
        row ->
            new Located(
                row.uuid("organization_id"),
                row.constant("service", Service.class),
                row.text("container_id"),
                read(row)),
        tenant,
        id);
  }

  /** A notification that was not followed yet is followed by the visit that begins now. */
  void beginVisit(UUID tenant, Feed feed) {
    if (feed.hintedAt() != null) {
      database.update(
          "update intake_feed set hinted_at = null where tenant_id = ? and feed_id = ?",
          tenant,
          feed.id());
    }
  }

  /**
   * Moves on after a page.
   *
   * @return false if somebody else moved on from the same place, or the feed is gone: then nothing
   *     of the page may be stored
   */
  boolean advance(UUID tenant, Feed before, Feed after) {
    return database.update(
            "update intake_feed set link = ?, round = ?, complete = ?, tries = 0, read_at = ?"
                + " where tenant_id = ? and feed_id = ? and link is not distinct from ?"
                + " and round = ?",
            after.link(),
            after.round(),
            after.complete(),
            after.readAt(),
            tenant,
            before.id(),
            before.link(),
            before.round())
        == 1;
  }

  /** The link is of no use any more: read everything again. */
  void restart(UUID tenant, Feed feed) {
    database.update(
        "update intake_feed set link = null, round = round + 1, complete = false"
            + " where tenant_id = ? and feed_id = ? and round = ?",
        tenant,
        feed.id(),
        feed.round());
  }

  /** Reading failed. */
  void failed(UUID tenant, Feed feed) {
    database.update(
        "update intake_feed set tries = tries + 1 where tenant_id = ? and feed_id = ?",
        tenant,
        feed.id());
  }

  /** The feed ended. */
  void remove(UUID tenant, Feed feed) {
    database.update(
        "delete from intake_feed where tenant_id = ? and feed_id = ?", tenant, feed.id());
  }

  /** A part of a manual scan cannot be read: the scan goes on without it and counts it. */
  void failScan(UUID tenant, Feed feed) {
    remove(tenant, feed);
    database.update(
        "update scan set failed_targets = failed_targets + 1 where tenant_id = ? and scan_id = ?",
        tenant,
        Objects.requireNonNull(feed.errand()).scan());
  }

  /** The feeds of a mailbox or drive are due because of a notification. */
  void hint(Container container, Instant now) {
    var feeds =
        database.list(
            "update intake_feed set hinted_at = coalesce(hinted_at, ?)"
                + " where feed_id in (select feed_id from intake_feed where tenant_id = ?"
                + " and organization_id = ? and service = ? and container_id = ?"
                + " and scan_id is null and role <> 'EXCLUDED' order by feed_id for update)"
                + " returning feed_id",
            row -> row.uuid("feed_id"),
            now,
            container.tenant(),
            container.organization(),
            container.service(),
            container.id());
    queue.table().touch(container.tenant(), feeds);
  }

  /** The list of folders of a mailbox is due: a message lies in one that is not known. */
  void folderUnknown(Container container) {
    var feeds =
        database.list(
            "select feed_id from intake_feed where tenant_id = ? and organization_id = ?"
                + " and service = ? and container_id = ? and kind = 'FOLDERS'",
            row -> row.uuid("feed_id"),
            container.tenant(),
            container.organization(),
            container.service(),
            container.id());
    queue.table().touch(container.tenant(), feeds);
  }

  private static Feed read(Row row) {
    return new Feed(
        row.uuid("feed_id"),
        row.constant("kind", FeedKind.class),
        row.text("folder_id"),
        row.text("place"),
        row.constant("role", FolderRole.class),
        errand(row),
        row.textOrNull("link"),
        row.integer("round"),
        row.flag("complete"),
        row.integer("tries"),
        row.instantOrNull("hinted_at"),
        row.instantOrNull("read_at"));
  }

  private static @Nullable ScanErrand errand(Row row) {
    var scan = row.uuidOrNull("scan_id");
    return scan == null ? null : new ScanErrand(scan, row.instant("since"), row.flag("protect"));
  }

  /** A feed and the mailbox or drive that it belongs to. */
  record Located(UUID organization, Service service, String containerId, Feed feed) {}
}
