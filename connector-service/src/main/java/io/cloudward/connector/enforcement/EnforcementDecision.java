package io.cloudward.connector.enforcement;

import io.cloudward.contracts.verdict.Action;
import java.util.Optional;

/** What is to be done about an item now. */
sealed interface EnforcementDecision {

  /** The action is to be brought about. */
  record Enforce(EnforcementCase subject, Action action) implements EnforcementDecision {}

  /** The item is to be brought back. */
  record Restore(EnforcementCase subject) implements EnforcementDecision {}

  /** What is held is to be removed for ever. */
  record Remove(EnforcementCase subject) implements EnforcementDecision {}

  /** All verdicts are in and what they demand is done. */
  record Settle(Action done) implements EnforcementDecision {}

  /** Something has to happen first. */
  record Await() implements EnforcementDecision {}

  /**
   * Decides. A release and a removal go before verdicts; a verdict acts as soon as it is there,
   * without waiting for the other scanner; a stronger one acts again, a weaker one does not.
   *
   * @param judged whether all scanners have judged
   */
  static EnforcementDecision decide(
      Optional<EnforcementCase> known, Action strongest, boolean judged) {
    var phase = known.map(EnforcementCase::phase).orElse(Phase.OPEN);
    var done = known.map(EnforcementCase::done).orElse(Action.PASS);
    if (phase == Phase.RESTORING) {
      return new Restore(known.orElseThrow());
    }
    if (phase == Phase.REMOVING) {
      return new Remove(known.orElseThrow());
    }
    if (phase == Phase.OPEN && known.isPresent() && strongest.compareTo(done) > 0) {
      return new Enforce(known.get(), strongest);
    }
    return judged ? new Settle(done) : new Await();
  }
}
