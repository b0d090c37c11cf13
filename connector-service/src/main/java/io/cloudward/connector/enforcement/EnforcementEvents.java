package io.cloudward.connector.enforcement;

import io.cloudward.connector.enforcement.Cases.Held;
import io.cloudward.connector.enforcement.effect.CannotEnforceException.Obstacle;
import io.cloudward.connector.enforcement.effect.Restored;
import io.cloudward.contracts.ItemEventTypes;
import io.cloudward.contracts.item.EnforcementFailed;
import io.cloudward.contracts.item.EnforcementResult;
import io.cloudward.contracts.item.ItemEnforced;
import io.cloudward.contracts.item.ItemRestored;
import io.cloudward.contracts.item.Operation;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.messaging.outbox.Fact;
import io.cloudward.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says what was done to items; always in the transaction that changes the state. */
@ApplicationScoped
class EnforcementEvents {

  private final Outbox outbox;
  private final Clock clock;

  EnforcementEvents(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  void enforced(
      EnforcementCase known,
      Action action,
      EnforcementResult result,
      Verdicts verdicts,
      @Nullable Held held) {
    var now = clock.instant();
    var fact =
        new ItemEnforced(
            known.description(),
            action,
            result,
            verdicts.sources(),
            verdicts.categories(),
            verdicts.policyNames(),
            verdicts.reasons(),
            held == null ? null : held.sha256(),
            held == null ? 0 : held.size(),
            known.noticedAt(),
            now);
    outbox.append(
        new Fact<>(ItemEventTypes.ITEM_ENFORCED, known.tenant(), subject(known), now, fact));
  }

  void restored(EnforcementCase known, Restored restored) {
    var now = clock.instant();
    var fact = new ItemRestored(known.description(), restored.place(), restored.identical(), now);
    outbox.append(
        new Fact<>(ItemEventTypes.ITEM_RESTORED, known.tenant(), subject(known), now, fact));
  }

  /** It is tried again then. */
  void failed(EnforcementCase known, Attempt attempt, Failure failure, Instant nextTryAt) {
    say(known, attempt, failure, nextTryAt);
  }

  /** It is not tried again. */
  void impossible(EnforcementCase known, Attempt attempt, Obstacle obstacle) {
    say(known, attempt, new Failure(obstacle.name(), obstacle.remedy(), false), null);
  }

  /** It is not tried again. */
  void impossible(EnforcementCase known, Operation operation, Obstacle obstacle) {
    impossible(known, new Attempt(operation, Action.QUARANTINE), obstacle);
  }

  private void say(
      EnforcementCase known, Attempt attempt, Failure failure, @Nullable Instant nextTryAt) {
    var now = clock.instant();
    var fact =
        new EnforcementFailed(
            known.description(),
            attempt.operation(),
            attempt.action(),
            failure.reason(),
            failure.remedy(),
            nextTryAt != null,
            nextTryAt,
            now);
    outbox.append(
        new Fact<>(ItemEventTypes.ENFORCEMENT_FAILED, known.tenant(), subject(known), now, fact));
  }

  private static String subject(EnforcementCase known) {
    return known.id().toString();
  }
}
