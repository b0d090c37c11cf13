package io.cloudward.connector.enforcement;

import io.cloudward.connector.enforcement.EnforcementCase.Failing;
import io.cloudward.connector.intake.Item;
import io.cloudward.connector.intake.ItemKey;
import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.Row;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemKind;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.messaging.wire.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of cases; every statement names the tenant, and runs in the caller's transaction. */
@ApplicationScoped
public class Cases {

  private final Database database;
  private final Clock clock;

  Cases(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Something is demanded about the item; a known case stays as it is. */
  void open(Item item, ItemDescription description, Instant noticedAt) {
    var key = item.key();
    database.update(
        "insert into enforcement (tenant_id, item_id, organization_id, service, kind, container_id,"
            + " graph_id, version, description, phase, done, noticed_at, changed_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)"
            + " on conflict (item_id) do nothing",
        key.tenant(),
        item.id(),
        key.organization(),
        description.service(),
        key.kind(),
        key.containerId(),
        key.graphId(),
        key.version(),
        new String(EventJson.write(description), StandardCharsets.UTF_8),
        Phase.OPEN,
        Action.PASS,
        noticedAt,
        clock.instant());
  }

  /** The case of an item. */
  public Optional<EnforcementCase> find(UUID tenant, UUID item) {
    return database.first(
        "select enforcement.*, description::text as described from enforcement"
            + " where tenant_id = ? and item_id = ?",
        Cases::read,
        tenant,
        item);
  }

  /** An action was done; false if the case is not as it was known, so that it is told once. */
  boolean done(EnforcementCase known, Action action, Phase next, @Nullable Held held) {
    return database.update(
            "update enforcement set done = ?, phase = ?, held_sha256 = ?, held_size = ?,"
                + " tries = 0, failing_since = null, told_reason = null, changed_at = ?"
                + " where tenant_id = ? and item_id = ? and phase = 'OPEN' and done = ?",
            action,
            next,
            held == null ? null : held.sha256(),
            held == null ? 0 : held.size(),
            clock.instant(),
            known.tenant(),
            known.id(),
            known.done())
        == 1;
  }

  /** The case moves on; false if it is not in that phase. */
  boolean move(UUID tenant, UUID item, Phase from, Phase to) {
    return database.update(
            "update enforcement set phase = ?, tries = 0, failing_since = null, told_reason = null,"
                + " changed_at = ? where tenant_id = ? and item_id = ? and phase = ?",
            to,
            clock.instant(),
            tenant,
            item,
            from)
        == 1;
  }

  /** Another scan demands something: what was done before may have been undone by people. */
  void reopen(UUID tenant, UUID item) {
    database.update(
        "update enforcement set phase = 'OPEN', done = 'PASS', changed_at = ?"
            + " where tenant_id = ? and item_id = ? and phase in ('OPEN', 'ENDED')",
        clock.instant(),
        tenant,
        item);
  }

  /** A try failed. */
  void failing(EnforcementCase known, Failing failing) {
    database.update(
        "update enforcement set tries = ?, failing_since = ?, told_reason = ?"
            + " where tenant_id = ? and item_id = ?",
        failing.tries(),
        failing.since(),
        failing.told(),
        known.tenant(),
        known.id());
  }

  /**
   * What quarantine keeps of an item.
   *
   * @param sha256 of the bytes
   * @param size of the bytes
   */
  record Held(String sha256, long size) {}

  private static EnforcementCase read(Row row) {
    return new EnforcementCase(
        new ItemKey(
            row.uuid("tenant_id"),
            row.uuid("organization_id"),
            row.constant("kind", ItemKind.class),
            row.text("container_id"),
            row.text("graph_id"),
            row.text("version")),
        EventJson.read(
            row.text("described").getBytes(StandardCharsets.UTF_8), ItemDescription.class),
        row.constant("phase", Phase.class),
        row.constant("done", Action.class),
        row.textOrNull("held_sha256"),
        row.number("held_size"),
        row.instant("noticed_at"),
        new Failing(
            row.integer("tries"),
            row.instantOrNull("failing_since"),
            row.textOrNull("told_reason")));
  }
}
