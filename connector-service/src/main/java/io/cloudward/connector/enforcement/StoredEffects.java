package io.cloudward.connector.enforcement;

import io.cloudward.connector.enforcement.effect.Effect;
import io.cloudward.connector.enforcement.effect.EffectJournal;
import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.messaging.wire.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The journal of an item in the database, for one attempt: it is read once, as nobody else works on
 * the item meanwhile.
 */
final class StoredEffects implements EffectJournal {

  private final UUID tenant;
  private final UUID item;
  private final Database database;
  private final TenantScope scope;
  private final Clock clock;
  private @Nullable Map<Effect, Written> known;

  StoredEffects(EnforcementCase subject, Database database, TenantScope scope, Clock clock) {
    this.tenant = subject.tenant();
    this.item = subject.id();
    this.database = database;
    this.scope = scope;
    this.clock = clock;
  }

  @Override
  public <T> Optional<Entry<T>> find(Effect effect, Class<T> type) {
    return Optional.ofNullable(written().get(effect))
        .map(
            entry ->
                new Entry<>(
                    EventJson.read(entry.detail().getBytes(StandardCharsets.UTF_8), type),
                    entry.done()));
  }

  @Override
  public void intend(Effect effect, Object detail) {
    var text = new String(EventJson.write(detail), StandardCharsets.UTF_8);
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
                text,
                clock.instant()));
    written().put(effect, new Written(text, false));
  }

  @Override
  public void done(Effect effect) {
    var entry = written().get(effect);
    if (entry == null || entry.done()) {
      return;
    }
    scope.run(
        tenant,
        () ->
            database.update(
                "update enforcement_step set done_at = ? where tenant_id = ? and item_id = ?"
                    + " and effect = ?",
                clock.instant(),
                tenant,
                item,
                effect));
    written().put(effect, new Written(entry.detail(), true));
  }

  private Map<Effect, Written> written() {
    var map = known;
    if (map == null) {
      map = read();
      known = map;
    }
    return map;
  }

  private Map<Effect, Written> read() {
    Map<Effect, Written> map = new EnumMap<>(Effect.class);
    for (var step : scope.call(tenant, this::steps)) {
      map.put(step.effect(), step.written());
    }
    return map;
  }

  private List<Step> steps() {
    return database.list(
        "select effect, detail::text as text, done_at from enforcement_step"
            + " where tenant_id = ? and item_id = ?",
        row ->
            new Step(
                row.constant("effect", Effect.class),
                new Written(row.text("text"), row.instantOrNull("done_at") != null)),
        tenant,
        item);
  }

  /** Details are personal. */
  private record Written(String detail, boolean done) {
    @Override
    public String toString() {
      return "Written[done=" + done + "]";
    }
  }

  private record Step(Effect effect, Written written) {}
}
