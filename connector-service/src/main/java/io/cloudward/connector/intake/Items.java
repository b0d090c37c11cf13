package io.cloudward.connector.intake;

import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.Row;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemKind;
import io.cloudward.contracts.item.ItemOrigin;
import io.cloudward.messaging.wire.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The table of items; every statement names the tenant, and runs in the caller's transaction. */
@ApplicationScoped
public class Items {

  private final Database database;
  private final ItemQueue queue;
  private final Clock clock;

  Items(Database database, ItemQueue queue, Clock clock) {
    this.database = database;
    this.queue = queue;
    this.clock = clock;
  }

  /** Takes up what is not known yet. Returns how many items that are. */
  public int take(UUID tenant, UUID organization, List<Sighting> sightings) {
    return record(tenant, organization, sightings, Cause.REAL_TIME, "do nothing");
  }

  /**
   * Takes up what is not known yet or was done with, for another round. What is on its way is left
   * alone: it is being scanned.
   */
  public int takeAgain(UUID tenant, UUID organization, List<Sighting> sightings, Cause cause) {
    return record(
        tenant,
        organization,
        sightings,
        cause,
        "(item_id) do update set state = 'FOUND', description = excluded.description,"
            + " origin = excluded.origin, scan_id = excluded.scan_id, protect = excluded.protect,"
            + " in_junk = excluded.in_junk, reason = null, action = null, tries = 0,"
            + " noticed_at = excluded.noticed_at, received_at = null, held_until = null,"
            + " settled_at = null where item.state in ('SETTLED', 'SKIPPED')"
            + " and item.scan_id is distinct from excluded.scan_id");
  }

  private int record(
      UUID tenant, UUID organization, List<Sighting> sightings, Cause cause, String onConflict) {
    if (sightings.isEmpty()) {
      return 0;
    }
    Map<UUID, SightingRow> rows = new LinkedHashMap<>();
    sightings.forEach(sighting -> rows.put(sighting.key().itemId(), SightingRow.of(sighting)));
    List<UUID> taken =
        database.list(
            "insert into item (tenant_id, item_id, organization_id, service, kind, container_id,"
                + " graph_id, version, description, in_junk, noticed_at, origin, scan_id, protect,"
                + " state) select ?::uuid, r.*, ?, ?::uuid, ?::boolean, 'FOUND' from jsonb_to_recordset(?::jsonb)"
                + " as r(item_id uuid, organization_id uuid, service text, kind text,"
                + " container_id text, graph_id text, version text, description jsonb,"
                + " in_junk boolean, noticed_at timestamptz) order by r.item_id on conflict "
                + onConflict
                + " returning item_id",
            row -> row.uuid("item_id"),
            tenant,
            cause.origin(),
            cause.scan(),
            cause.protect(),
            json(rows.values()));
    if (!taken.isEmpty()) {
      queue.table().add(tenant, organization, taken, cause.priority(), clock.instant());
    }
    return taken.size();
  }

  /** An item by its id. */
  public Optional<Item> find(UUID tenant, UUID id) {
    return database.first(
        "select item.*, description::text as described from item"
            + " where tenant_id = ? and item_id = ?",
        Items::read,
        tenant,
        id);
  }

  /** Which of these are known. */
  public List<UUID> known(UUID tenant, List<UUID> ids) {
    return database.list(
        "select item_id from item where tenant_id = ? and item_id = any(?::uuid[])",
        row -> row.uuid("item_id"),
        tenant,
        ids);
  }

  static String json(Object value) {
    return new String(EventJson.write(value), StandardCharsets.UTF_8);
  }

  private static Item read(Row row) {
    var described = row.textOrNull("described");
    return new Item(
        new ItemKey(
            row.uuid("tenant_id"),
            row.uuid("organization_id"),
            row.constant("kind", ItemKind.class),
            row.text("container_id"),
            row.text("graph_id"),
            row.text("version")),
        row.constant("service", Service.class),
        described == null
            ? null
            : EventJson.read(described.getBytes(StandardCharsets.UTF_8), ItemDescription.class),
        row.constant("origin", ItemOrigin.class),
        row.uuidOrNull("scan_id"),
        row.flag("protect"),
        row.flag("in_junk"),
        row.constant("state", ItemState.class),
        row.textOrNull("reason"),
        row.integer("tries"),
        row.instant("noticed_at"),
        row.instantOrNull("held_until"));
  }
}
