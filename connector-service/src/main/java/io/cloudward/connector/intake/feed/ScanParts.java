package io.cloudward.connector.intake.feed;

import io.cloudward.connector.intake.ItemStates;
import io.cloudward.connector.store.Database;
import io.cloudward.contracts.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The parts of manual scans, one per mailbox or drive; in the caller's transaction. */
@ApplicationScoped
public class ScanParts {

  private static final int AFTER_WHAT_IS_NEW = 1;

  private final Database database;
  private final FeedQueue queue;
  private final ItemStates items;
  private final Clock clock;

  ScanParts(Database database, FeedQueue queue, ItemStates items, Clock clock) {
    this.database = database;
    this.queue = queue;
    this.items = items;
    this.clock = clock;
  }

  /** Which of the targets a service does not have. */
  public List<String> unknown(
      UUID tenant, UUID organization, Service service, List<String> targets) {
    return database.list(
        "select t.target from unnest(?::text[]) as t(target) where not exists"
            + " (select 1 from intake_container where tenant_id = ? and organization_id = ?"
            + " and service = ? and lower(t.target) in"
            + " (lower(container_id), lower(owner_id), lower(site_id), lower(owner)))",
        row -> row.text("target"),
        targets,
        tenant,
        organization,
        service);
  }

  /**
   * Begins the parts of a scan.
   *
   * @param targets what it is limited to; empty for all of the service
   */
  public void begin(UUID tenant, UUID organization, Service service, Order order) {
    var parts =
        database.list(
            "insert into intake_feed (feed_id, tenant_id, organization_id, service, container_id,"
                + " kind, scan_id, since, protect) select gen_random_uuid(), tenant_id,"
                + " organization_id, service, container_id, ?, ?::uuid, ?::timestamptz, ?::boolean"
                + " from intake_container where tenant_id = ? and organization_id = ?"
                + " and service = ? and (cardinality(?::text[]) = 0 or lower(container_id) = any(?)"
                + " or lower(owner_id) = any(?) or lower(site_id) = any(?)"
                + " or lower(owner) = any(?)) returning feed_id",
            row -> row.uuid("feed_id"),
            service == Service.EXCHANGE_ONLINE ? FeedKind.SCAN_MESSAGES : FeedKind.SCAN_FILES,
            order.scan(),
            order.since(),
            order.protect(),
            tenant,
            organization,
            service,
            order.targets(),
            order.targets(),
            order.targets(),
            order.targets(),
            order.targets());
    queue.table().add(tenant, organization, parts, AFTER_WHAT_IS_NEW, clock.instant());
  }

  /** Ends a scan: nothing more is read, and what was not announced yet is not. */
  public void cancel(UUID tenant, UUID scan) {
    var parts =
        database.list(
            "delete from intake_feed where tenant_id = ? and scan_id = ? returning feed_id",
            row -> row.uuid("feed_id"),
            tenant,
            scan);
    queue.table().remove(tenant, parts);
    items.cancel(tenant, scan);
  }

  /**
   * What a scan is to do.
   *
   * @param scan its id
   * @param since nothing older is taken
   * @param protect whether a verdict leads to an action
   * @param targets in lower case; empty for all of the service
   */
  public record Order(UUID scan, Instant since, boolean protect, List<String> targets) {}
}
