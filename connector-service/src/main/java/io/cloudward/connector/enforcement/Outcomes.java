package io.cloudward.connector.enforcement;

import io.cloudward.connector.enforcement.Cases.Held;
import io.cloudward.connector.enforcement.EnforcementCase.Failing;
import io.cloudward.connector.enforcement.effect.CannotEnforceException.Obstacle;
import io.cloudward.connector.enforcement.effect.Restored;
import io.cloudward.connector.intake.ItemStates;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.contracts.item.EnforcementResult;
import io.cloudward.contracts.verdict.Action;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How work on an item ends: state and event in one transaction, told at most once. */
@ApplicationScoped
class Outcomes {

  private final Cases cases;
  private final VerdictTables verdicts;
  private final ItemStates items;
  private final EnforcementEvents events;
  private final TenantScope scope;
  private final MeterRegistry registry;
  private final Clock clock;

  Outcomes(
      Cases cases,
      VerdictTables verdicts,
      ItemStates items,
      EnforcementEvents events,
      TenantScope scope,
      MeterRegistry registry,
      Clock clock) {
    this.cases = cases;
    this.verdicts = verdicts;
    this.items = items;
    this.events = events;
    this.scope = scope;
    this.registry = registry;
    this.clock = clock;
  }

  /** An action was taken, or the item was gone or had changed. */
  void enforced(
      EnforcementCase known, Action action, EnforcementResult result, @Nullable Held held) {
    var isDone = result == EnforcementResult.DONE;
    var kept = isDone && action == Action.QUARANTINE ? held : null;
    var next = isDone ? phaseAfter(action) : Phase.ENDED;
    scope.run(
        known.tenant(),
        () -> {
          if (cases.done(known, action, next, kept)) {
            var demands = verdicts.of(known.tenant(), known.id());
            events.enforced(known, action, result, demands, kept);
            measure(known, action, result);
          }
        });
  }

  /** What is demanded can never be done; nothing follows. */
  void impossible(EnforcementCase known, Attempt attempt, Obstacle obstacle, Phase next) {
    scope.run(
        known.tenant(),
        () -> {
          if (cases.move(known.tenant(), known.id(), known.phase(), next)) {
            events.impossible(known, attempt, obstacle);
          }
        });
  }

  /** The action does not exist for this kind of item; a stronger one may still follow. */
  void skipped(EnforcementCase known, Attempt attempt, Obstacle obstacle) {
    scope.run(
        known.tenant(),
        () -> {
          if (cases.done(known, attempt.action(), Phase.OPEN, null)) {
            events.impossible(known, attempt, obstacle);
          }
        });
  }

  /** The item came back. */
  void restored(EnforcementCase known, Restored restored) {
    scope.run(
        known.tenant(),
        () -> {
          if (cases.move(known.tenant(), known.id(), Phase.RESTORING, Phase.RESTORED)) {
            events.restored(known, restored);
          }
        });
  }

  /** Nothing of it is left. */
  void removed(EnforcementCase known) {
    scope.run(
        known.tenant(),
        () -> cases.move(known.tenant(), known.id(), Phase.REMOVING, Phase.REMOVED));
  }

  /** All verdicts are in and nothing is left to do. */
  void settled(UUID tenant, UUID item, Action done) {
    scope.run(
        tenant,
        () -> {
          items.settle(tenant, item, done);
          if (cases.find(tenant, item).isEmpty()) {
            verdicts.forget(tenant, item);
          }
        });
  }

  /** A try failed and another follows; a reason is told once, those that may pass after a while. */
  void failed(EnforcementCase known, Attempt attempt, Failure failure, Next next) {
    var now = clock.instant();
    var before = known.failure();
    var since = before.since() == null ? now : before.since();
    var isNews = !failure.reason().equals(before.told());
    var isTold = isNews && (!failure.passes() || !now.isBefore(since.plus(next.patience())));
    var told = isTold ? failure.reason() : before.told();
    scope.run(
        known.tenant(),
        () -> {
          cases.failing(known, new Failing(before.tries() + 1, since, told));
          if (isTold) {
            events.failed(known, attempt, failure, next.at());
          }
        });
  }

  /**
   * When it goes on.
   *
   * @param at the next try
   * @param patience how long a failure that may pass is not told
   */
  record Next(Instant at, Duration patience) {}

  private static Phase phaseAfter(Action action) {
    return action == Action.QUARANTINE ? Phase.HELD : Phase.OPEN;
  }

  private void measure(EnforcementCase known, Action action, EnforcementResult result) {
    Timer.builder("connector.enforcement.delay")
        .description("From the notice of an item to the action on it")
        .tags("kind", known.key().kind().name(), "action", action.name(), "result", result.name())
        .publishPercentileHistogram()
        .maximumExpectedValue(Duration.ofMinutes(10))
        .register(registry)
        .record(Duration.between(known.noticedAt(), clock.instant()));
  }
}
