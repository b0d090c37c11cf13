package io.cloudward.connector.enforcement;

import io.cloudward.connector.enforcement.effect.Effect;
import io.cloudward.connector.enforcement.effect.EffectJournal;
import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.messaging.wire.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The journal of an item in the database. */
final class StoredEffects implements EffectJournal {

  private final UUID tenant;
  private final UUID item;
  private final Database database;
  private final TenantScope scope;
  private final Clock clock;

  StoredEffects(EnforcementCase known, Database database, TenantScope scope, Clock clock) {
    this.tenant = known.tenant();
    this.item = known.id();
    this.database = database;
    this.scope = scope;
    this.clock = clock;
  }

  @Override
  public <T> Optional<Entry<T>> find(Effect effect, Class<T> type) {
    return scope.call(
        tenant,
        () ->
            database.first(
                "select detail::text as text, done_at from enforcement_step"
                    + " where tenant_id = ? and item_id = ? and effect = ?",
                row ->
                    new Entry<>(
                        EventJson.read(row.text("text").getBytes(StandardCharsets.UTF_8), type),
                        row.instantOrNull("done_at") != null),
                tenant,
                item,
                effect));
  }

  @Override
  public void intend(Effect effect, Object detail) {
    scope.run(
        tenant,
        () ->
            database.update(
                "insert into enforcement_step (tenant_id, item_id, effect, detail, intended_at)"
                    + " values (?, ?, ?, ?::jsonb, ?) on conflict (tenant_id, item_id, effect)"
                    + " do update set detail = excluded.detail, intended_at = excluded.intended_at,"
                    + " done_at = null",
                tenant,
                item,
                effect,
                new String(EventJson.write(detail), StandardCharsets.UTF_8),
                clock.instant()));
  }

  @Override
  public void done(Effect effect) {
    scope.run(
        tenant,
        () ->
            database.update(
                "update enforcement_step set done_at = ? where tenant_id = ? and item_id = ?"
                    + " and effect = ? and done_at is null",
                clock.instant(),
                tenant,
                item,
                effect));
  }
}
