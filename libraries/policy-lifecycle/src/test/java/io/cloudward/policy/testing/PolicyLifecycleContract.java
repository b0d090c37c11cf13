package io.cloudward.policy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.contracts.Service;
import io.cloudward.testing.events.HeardEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Policies follow provisioning: events in, state and events out. */
public abstract class PolicyLifecycleContract extends PolicyContract {

  private final UUID task = UUID.randomUUID();

  /** See {@link PolicyContract}. */
  protected PolicyLifecycleContract(
      PolicyEventTypes types, Set<String> actingDefaults, Set<String> otherDefaults) {
    super(types, actingDefaults, otherDefaults);
  }

  @Test
  void preparesTheDefaultPoliciesOfARequestedService() {
    var play = new ProvisioningPlay(Service.EXCHANGE_ONLINE);

    say(play.requested(task, 1, 0));

    awaitPolicies(play, disabledDefaults());
    var prepared = probe().await(play.tenant(), types().prepared().name(), 1).getFirst();
    assertThat(prepared.data().path("taskId").asText()).isEqualTo(task.toString());
    assertThat(prepared.data().path("attempt").asInt()).isEqualTo(1);
    assertThat(prepared.data().path("policies").findValuesAsText("name"))
        .containsExactlyInAnyOrderElementsOf(disabledDefaults().keySet());
    assertThat(prepared.attribute("subject"))
        .isEqualTo(play.organization() + "/" + Service.EXCHANGE_ONLINE);
  }

  @Test
  void enablesThemWhenEverythingIsReady() {
    var play = provisioned();

    var enabled = probe().await(play.tenant(), types().enabled().name(), 1);

    var acting = enabledDefaults().values().stream().filter(acts -> acts).count();
    assertThat(enabled).hasSize(1);
    assertThat(probe().await(play.tenant(), types().changed().name(), (int) acting))
        .hasSize((int) acting)
        .allSatisfy(event -> assertThat(event.data().path("change").asText()).isEqualTo("ENABLED"));
  }

  @Test
  void enablesThemOnceWhenTheCompletionOvertakesTheRequest() {
    var play = new ProvisioningPlay(Service.EXCHANGE_ONLINE);
    var completed = play.completed(task, 1, 5);

    say(completed, play.requested(task, 1, 0), completed, play.requested(task, 1, 0));
    awaitHandled(play);

    assertThat(policies(play)).isEqualTo(enabledDefaults());
    assertThat(said(play, types().enabled().name())).hasSize(1);
    assertThat(said(play, types().prepared().name())).isEmpty();
  }

  @Test
  void discardsWhatAFailedFirstAttemptPrepared() {
    var play = new ProvisioningPlay(Service.EXCHANGE_ONLINE);
    say(play.requested(task, 1, 0));
    awaitPolicies(play, disabledDefaults());

    say(play.failed(task, 1, 5));

    awaitPolicies(play, Map.of());
    assertThat(probe().await(play.tenant(), types().changed().name(), disabledDefaults().size()))
        .allSatisfy(event -> assertThat(event.data().path("change").asText()).isEqualTo("DELETED"));
  }

  @Test
  void ignoresARequestWhoseFailureIsKnownAlready() {
    var play = new ProvisioningPlay(Service.EXCHANGE_ONLINE);

    say(play.failed(task, 1, 5), play.requested(task, 1, 0));
    awaitHandled(play);

    assertThat(policies(play)).isEmpty();
    assertThat(said(play, types().prepared().name())).isEmpty();
  }

  @Test
  void bringsTheSamePoliciesBackWithTheNextAttempt() {
    var play = new ProvisioningPlay(Service.EXCHANGE_ONLINE);
    say(play.requested(task, 1, 0), play.failed(task, 1, 5), play.requested(task, 2, 10));

    var prepared = probe().await(play.tenant(), types().prepared().name(), 2);

    assertThat(prepared.get(1).data().path("attempt").asInt()).isEqualTo(2);
    assertThat(prepared.get(1).data().path("policies"))
        .isEqualTo(prepared.get(0).data().path("policies"));
  }

  @Test
  void keepsPoliciesOfAnEarlierSuccessWhenALaterTaskFails() {
    var play = provisioned();
    var later = UUID.randomUUID();

    say(play.requested(later, 1, 100), play.failed(later, 1, 105));
    awaitHandled(play);

    assertThat(policies(play)).isEqualTo(enabledDefaults());
  }

  @Test
  void disablesThemWhenTheServiceIsDeprovisionedAndEnablesThemAgain() {
    var play = provisioned();
    var end = UUID.randomUUID();
    var again = UUID.randomUUID();

    say(play.deprovisionRequested(end, 100));
    awaitPolicies(play, disabledDefaults());
    say(play.requested(again, 1, 200), play.completed(again, 1, 205));
    awaitPolicies(play, enabledDefaults());

    var disabled = probe().await(play.tenant(), types().disabled().name(), 1);
    assertThat(disabled).hasSize(1);
    assertThat(disabled.getFirst().data().path("taskId").asText()).isEqualTo(end.toString());
    assertThat(said(play, types().enabled().name())).hasSize(2);
  }

  private List<HeardEvent> said(ProvisioningPlay play, String type) {
    return probe().ofTenant(play.tenant()).stream()
        .filter(event -> event.type().equals(type))
        .toList();
  }
}
