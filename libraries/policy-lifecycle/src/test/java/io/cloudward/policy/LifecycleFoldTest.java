package io.cloudward.policy;

import static io.cloudward.policy.ProvisioningFact.Kind.COMPLETED;
import static io.cloudward.policy.ProvisioningFact.Kind.DEPROVISION_REQUESTED;
import static io.cloudward.policy.ProvisioningFact.Kind.FAILED;
import static io.cloudward.policy.ProvisioningFact.Kind.PROVISION_REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.policy.ProvisioningFact.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LifecycleFoldTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final UUID FIRST = new UUID(0, 1);
  private static final UUID SECOND = new UUID(0, 2);
  private static final UUID THIRD = new UUID(0, 3);

  @Test
  void hasNothingToSayAboutNothing() {
    assertThat(LifecycleFold.decide(List.of()).stage()).isEqualTo(PolicyStage.DISCARDED);
    assertThat(LifecycleFold.decide(List.of()).answer()).isEmpty();
  }

  @Test
  void preparesWhatWasRequested() {
    var request = fact(PROVISION_REQUESTED, FIRST, 1, 0);

    assertThat(LifecycleFold.decide(List.of(request)))
        .isEqualTo(decision(PolicyStage.PREPARED, request));
  }

  @Test
  void enablesWhatIsCompleteEvenIfTheRequestIsStillToCome() {
    var completion = fact(COMPLETED, FIRST, 1, 5);

    assertThat(LifecycleFold.decide(List.of(completion)))
        .isEqualTo(decision(PolicyStage.ENABLED, completion));
  }

  @Test
  void discardsWhatOnlyFailedAttemptsPrepared() {
    var facts =
        List.of(
            fact(PROVISION_REQUESTED, FIRST, 1, 0),
            fact(FAILED, FIRST, 1, 5),
            fact(PROVISION_REQUESTED, FIRST, 2, 10),
            fact(FAILED, FIRST, 2, 15));

    var decision = LifecycleFold.decide(facts);

    assertThat(decision.stage()).isEqualTo(PolicyStage.DISCARDED);
    assertThat(decision.answer()).isEmpty();
  }

  @Test
  void keepsPoliciesOfAnEarlierSuccessWhenALaterAttemptFails() {
    var facts =
        List.of(
            fact(PROVISION_REQUESTED, FIRST, 1, 0),
            fact(COMPLETED, FIRST, 1, 5),
            fact(PROVISION_REQUESTED, SECOND, 1, 10),
            fact(FAILED, SECOND, 1, 15));

    assertThat(LifecycleFold.decide(facts).stage()).isEqualTo(PolicyStage.ENABLED);
  }

  @Test
  void keepsAnAttemptClosedWhateverIsSaidLater() {
    var facts = List.of(fact(FAILED, FIRST, 1, 5), fact(COMPLETED, FIRST, 1, 9));

    assertThat(LifecycleFold.decide(facts).stage()).isEqualTo(PolicyStage.DISCARDED);
  }

  @Test
  void preparesAnewWhileDisabledPoliciesStand() {
    var again = fact(PROVISION_REQUESTED, THIRD, 1, 20);
    var facts =
        List.of(fact(COMPLETED, FIRST, 1, 5), fact(DEPROVISION_REQUESTED, SECOND, 0, 10), again);

    assertThat(LifecycleFold.decide(facts)).isEqualTo(decision(PolicyStage.DISABLED, again));
  }

  @Test
  void answersEveryDeprovisioningEvenIfNothingWasEnabled() {
    var request = fact(DEPROVISION_REQUESTED, SECOND, 0, 10);

    assertThat(LifecycleFold.decide(List.of(request)))
        .isEqualTo(decision(PolicyStage.DISCARDED, request));
  }

  @Test
  void answersOnlyOnce() {
    var answered = new ProvisioningFact(COMPLETED, FIRST, 1, NOON, true);

    assertThat(LifecycleFold.decide(List.of(answered)).answer()).isEmpty();
  }

  @Test
  void staysSilentAboutAnOlderTaskThatIsNotTrueAnyMore() {
    var facts =
        List.of(
            fact(COMPLETED, FIRST, 1, 5),
            new ProvisioningFact(DEPROVISION_REQUESTED, SECOND, 0, NOON.plusSeconds(10), true));

    var decision = LifecycleFold.decide(facts);

    assertThat(decision.stage()).isEqualTo(PolicyStage.DISABLED);
    assertThat(decision.answer()).isEmpty();
  }

  @Test
  void decidesTheSameWhateverTheOrder() {
    var random = new Random(20261123);
    for (int round = 0; round < 2_000; round++) {
      var facts = history(random);
      var expected = LifecycleFold.decide(facts);

      Collections.shuffle(facts, random);

      assertThat(LifecycleFold.decide(facts)).as("%s", facts).isEqualTo(expected);
    }
  }

  /** Anything goes here, also what provisioning-service never says. */
  private static List<ProvisioningFact> history(Random random) {
    List<ProvisioningFact> facts = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      var kind = Kind.values()[random.nextInt(4)];
      var attempt = kind == DEPROVISION_REQUESTED ? 0 : 1 + random.nextInt(2);
      facts.add(
          fact(
              kind,
              new UUID(0, (kind == DEPROVISION_REQUESTED ? 10 : 0) + random.nextInt(3)),
              attempt,
              random.nextInt(10)));
    }
    return facts;
  }

  private static LifecycleDecision decision(PolicyStage stage, ProvisioningFact answer) {
    return new LifecycleDecision(stage, java.util.Optional.of(answer));
  }

  private static ProvisioningFact fact(Kind kind, UUID task, int attempt, int second) {
    return new ProvisioningFact(kind, task, attempt, NOON.plusSeconds(second));
  }
}
