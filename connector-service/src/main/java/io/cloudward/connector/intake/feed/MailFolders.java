package io.cloudward.connector.intake.feed;

import io.cloudward.connector.intake.Container;
import io.cloudward.connector.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The folders of mailboxes: each is a feed of its messages. Every statement names the tenant, and
 * runs in the caller's transaction.
 */
@ApplicationScoped
public class MailFolders {

  private static final String PLACE =
      " where tenant_id = ? and organization_id = ? and service = 'EXCHANGE_ONLINE'"
          + " and container_id = ? and kind = 'MESSAGES'";

  private final Database database;
  private final FeedQueue queue;
  private final Feeds feeds;

  MailFolders(Database database, FeedQueue queue, Feeds feeds) {
    this.database = database;
    this.queue = queue;
    this.feeds = feeds;
  }

  /** A known folder. */
  public Optional<MailFolder> find(Container mailbox, String id) {
    return database.first(
        "select place, role from intake_feed" + PLACE + " and folder_id = ?",
        row -> new MailFolder(row.text("place"), row.constant("role", FolderRole.class)),
        mailbox.tenant(),
        mailbox.organization(),
        mailbox.id(),
        id);
  }

  /** A message lies in a folder that is not known: the list of folders is to be read. */
  public void unknown(Container mailbox) {
    feeds.folderUnknown(mailbox);
  }

  /** Adds folders or changes their names and places. */
  void save(Container mailbox, List<FolderTree.Folder> folders, int round) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (var folder : folders) {
      rows.add(
          new @Nullable Object[] {
            mailbox.tenant(),
            mailbox.organization(),
            mailbox.id(),
            folder.id(),
            folder.parentId(),
            folder.name(),
            folder.isHidden(),
            round
          });
    }
    database.updateAll(
        "insert into intake_feed (feed_id, tenant_id, organization_id, service, container_id, kind,"
            + " folder_id, parent_id, name, hidden, seen_in_round) values (gen_random_uuid(), ?, ?,"
            + " 'EXCHANGE_ONLINE', ?, 'MESSAGES', ?, ?, ?, ?, ?) on conflict (tenant_id,"
            + " organization_id, service, container_id, kind, folder_id,"
            + " coalesce(scan_id, tenant_id)) do update set parent_id = excluded.parent_id,"
            + " name = excluded.name, hidden = excluded.hidden, seen_in_round = excluded.seen_in_round",
        rows);
  }

  /** Removes folders that are gone. */
  void remove(Container mailbox, List<String> ids) {
    drop(mailbox, "folder_id = any(?)", ids);
  }

  /** Removes folders that the full reading which ends did not find any more. */
  void removeNotSeen(Container mailbox, Feed feed) {
    drop(mailbox, "seen_in_round < ?", feed.round());
  }

  private void drop(Container mailbox, String which, Object argument) {
    var dropped =
        database.list(
            "delete from intake_feed" + PLACE + " and " + which + " returning feed_id",
            row -> row.uuid("feed_id"),
            mailbox.tenant(),
            mailbox.organization(),
            mailbox.id(),
            argument);
    queue.table().remove(mailbox.tenant(), dropped);
  }

  /** The whole tree of folders as it is stored. */
  FolderTree tree(Container mailbox, Map<String, FolderRole> wellKnown) {
    var folders =
        database.list(
            "select * from intake_feed" + PLACE,
            row ->
                new FolderTree.Stored(
                    row.uuid("feed_id"),
                    new FolderTree.Folder(
                        row.text("folder_id"),
                        row.textOrNull("parent_id"),
                        row.text("name"),
                        row.flag("hidden")),
                    row.text("place"),
                    row.constant("role", FolderRole.class)),
            mailbox.tenant(),
            mailbox.organization(),
            mailbox.id());
    return new FolderTree(folders, wellKnown);
  }

  /** Stores places and roles; folders whose messages are taken are read from now on. */
  void arrange(Container mailbox, FolderTree tree, Instant firstReading) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    List<UUID> excluded = new ArrayList<>();
    for (var changed : tree.changed()) {
      rows.add(
          new @Nullable Object[] {
            changed.place(), changed.role(), mailbox.tenant(), changed.feedId()
          });
      if (changed.role() == FolderRole.EXCLUDED) {
        excluded.add(changed.feedId());
      }
    }
    database.updateAll(
        "update intake_feed set place = ?, role = ? where tenant_id = ? and feed_id = ?", rows);
    queue.table().remove(mailbox.tenant(), excluded);
    var unread =
        database.list(
            "select feed_id from intake_feed"
                + PLACE
                + " and role <> 'EXCLUDED' and not exists"
                + " (select 1 from feed_work w where w.id = feed_id)",
            row -> row.uuid("feed_id"),
            mailbox.tenant(),
            mailbox.organization(),
            mailbox.id());
    if (!unread.isEmpty()) {
      queue.table().add(mailbox.tenant(), mailbox.organization(), unread, 0, firstReading);
    }
  }

  /**
   * A mail folder.
   *
   * @param place its path as people see it
   * @param role how its messages are treated
   */
  public record MailFolder(String place, FolderRole role) {}
}
