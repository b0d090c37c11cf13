package io.cloudward.connector.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.connector.enforcement.EnforcementDecision.Await;
import io.cloudward.connector.enforcement.EnforcementDecision.Enforce;
import io.cloudward.connector.enforcement.EnforcementDecision.Remove;
import io.cloudward.connector.enforcement.EnforcementDecision.Restore;
import io.cloudward.connector.enforcement.EnforcementDecision.Settle;
import io.cloudward.contracts.verdict.Action;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnforcementDecisionTest {

  @Test
  void actsBeforeTheOtherScannerHasJudged() {
    var open = Samples.aCase(Phase.OPEN, Action.PASS);

    assertThat(decide(open, Action.QUARANTINE, false))
        .isEqualTo(new Enforce(open, Action.QUARANTINE));
  }

  @Test
  void actsAgainWhenALaterVerdictIsStronger() {
    var tagged = Samples.aCase(Phase.OPEN, Action.TAG_SUBJECT);

    assertThat(decide(tagged, Action.DELETE, true)).isEqualTo(new Enforce(tagged, Action.DELETE));
  }

  @Test
  void doesNothingAboutAWeakerVerdict() {
    var deleted = Samples.aCase(Phase.OPEN, Action.DELETE);

    assertThat(decide(deleted, Action.MOVE_TO_JUNK, false)).isEqualTo(new Await());
    assertThat(decide(deleted, Action.MOVE_TO_JUNK, true)).isEqualTo(new Settle(Action.DELETE));
  }

  @Test
  void settlesWhatNobodyObjectsTo() {
    assertThat(EnforcementDecision.decide(Optional.empty(), Action.PASS, true))
        .isEqualTo(new Settle(Action.PASS));
    assertThat(EnforcementDecision.decide(Optional.empty(), Action.PASS, false))
        .isEqualTo(new Await());
  }

  @ParameterizedTest
  @EnumSource(
      value = Phase.class,
      names = {"ENDED", "HELD", "RESTORED", "REMOVED"})
  void neverTouchesAgainWhatHasEnded(Phase phase) {
    var ended = Samples.aCase(phase, Action.TAG_SUBJECT);

    assertThat(decide(ended, Action.QUARANTINE, false)).isEqualTo(new Await());
  }

  @Test
  void putsAReleaseAndARemovalFirst() {
    var restoring = Samples.aCase(Phase.RESTORING, Action.QUARANTINE);
    var removing = Samples.aCase(Phase.REMOVING, Action.QUARANTINE);

    assertThat(decide(restoring, Action.QUARANTINE, true)).isEqualTo(new Restore(restoring));
    assertThat(decide(removing, Action.QUARANTINE, true)).isEqualTo(new Remove(removing));
  }

  private static EnforcementDecision decide(
      EnforcementCase known, Action strongest, boolean judged) {
    return EnforcementDecision.decide(Optional.of(known), strongest, judged);
  }
}
