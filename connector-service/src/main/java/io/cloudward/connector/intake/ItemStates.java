package io.cloudward.connector.intake;

import io.cloudward.connector.store.Database;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.verdict.Action;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How items move from state to state; every statement runs in the caller's transaction. */
@ApplicationScoped
public class ItemStates {

  private final Database database;
  private final ItemQueue queue;
  private final Clock clock;

  ItemStates(Database database, ItemQueue queue, Clock clock) {
    this.database = database;
    this.queue = queue;
    this.clock = clock;
  }

  /** Its content was fetched; false if somebody else ended the item meanwhile. */
  public boolean received(Item item, ItemDescription description, Arrival arrival) {
    return database.update(
            "update item set state = 'RECEIVED', description = ?::jsonb, in_junk = ?,"
                + " media_type = ?, reason = ?, received_at = ?, held_until = ?"
                + " where tenant_id = ? and item_id = ? and state = 'FOUND'",
            Items.json(description),
            arrival.inJunk(),
            arrival.mediaType(),
            arrival.unfetched(),
            clock.instant(),
            arrival.heldUntil(),
            item.key().tenant(),
            item.id())
        == 1;
  }

  /** It is not announced. */
  public void skip(Item item, String reason) {
    database.update(
        "update item set state = 'SKIPPED', reason = ?, settled_at = ?"
            + " where tenant_id = ? and item_id = ? and state = 'FOUND'",
        reason,
        clock.instant(),
        item.key().tenant(),
        item.id());
  }

  /** It is no item after all; seen again, it is judged anew. */
  public void forget(Item item) {
    database.update(
        "delete from item where tenant_id = ? and item_id = ? and state = 'FOUND'",
        item.key().tenant(),
        item.id());
  }

  /** Fetching failed; it is tried again then. */
  public void postpone(Item item, Instant nextTryAt) {
    database.update(
        "update item set tries = tries + 1, next_try_at = ? where tenant_id = ? and item_id = ?",
        nextTryAt,
        item.key().tenant(),
        item.id());
  }

  /** Its content is held longer. */
  public void heldUntil(Item item, Instant until) {
    database.update(
        "update item set held_until = ? where tenant_id = ? and item_id = ?",
        until,
        item.key().tenant(),
        item.id());
  }

  /** All verdicts are in and one demands an action; false if the item is not at that point. */
  public boolean judged(UUID tenant, UUID id) {
    return database.update(
            "update item set state = 'JUDGED' where tenant_id = ? and item_id = ?"
                + " and state = 'RECEIVED'",
            tenant,
            id)
        == 1;
  }

  /**
   * Nothing is left to do; the connector's own hold is the caller's to release.
   *
   * @param action what was done; PASS if nothing
   * @return false if the item is not at that point
   */
  public boolean settle(UUID tenant, UUID id, Action action) {
    var settled =
        database.update(
                "update item set state = 'SETTLED', action = ?, settled_at = ? where tenant_id = ?"
                    + " and item_id = ? and state in ('RECEIVED', 'JUDGED')",
                action,
                clock.instant(),
                tenant,
                id)
            == 1;
    if (settled) {
      queue.table().remove(tenant, List.of(id));
    }
    return settled;
  }

  /** Whatever a cancelled scan found and was not announced yet is not announced. */
  public void cancel(UUID tenant, UUID scan) {
    var cancelled =
        database.list(
            "update item set state = 'SKIPPED', reason = 'CANCELLED', settled_at = ?"
                + " where tenant_id = ? and scan_id = ? and state = 'FOUND' returning item_id",
            row -> row.uuid("item_id"),
            clock.instant(),
            tenant,
            scan);
    queue.table().remove(tenant, cancelled);
  }

  /** Drops what a service has not announced yet. */
  public void dropPending(UUID tenant, UUID organization, Service service) {
    var dropped =
        database.list(
            "delete from item where tenant_id = ? and organization_id = ? and service = ?"
                + " and state = 'FOUND' returning item_id",
            row -> row.uuid("item_id"),
            tenant,
            organization,
            service);
    queue.table().remove(tenant, dropped);
  }
}
