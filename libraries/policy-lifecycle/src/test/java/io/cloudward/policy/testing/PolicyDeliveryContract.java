package io.cloudward.policy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.EventTypes;
import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.Topics;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.events.EventSpeaker;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Deliveries that are repeated, out of order, broken or unknown (I2, I3, I9). */
public abstract class PolicyDeliveryContract extends PolicyContract {

  private final UUID task = UUID.randomUUID();

  /** See {@link PolicyContract}. */
  protected PolicyDeliveryContract(
      PolicyEventTypes types, Set<String> actingDefaults, Set<String> otherDefaults) {
    super(types, actingDefaults, otherDefaults);
  }

  @Test
  void endsInTheSameStateWhateverTheOrderAndHoweverOften() {
    var random = new Random(20261123);
    for (int round = 0; round < 6; round++) {
      var play = new ProvisioningPlay(Service.EXCHANGE_ONLINE);
      var protectedAgain = round % 2 == 0;

      say(shuffled(history(play, protectedAgain), random));
      awaitHandled(play);

      assertThat(policies(play))
          .as("round %d", round)
          .isEqualTo(protectedAgain ? enabledDefaults() : disabledDefaults());
    }
  }

  @Test
  void publishesOnceWhatWasHeardTwice() {
    var play = new ProvisioningPlay(Service.EXCHANGE_ONLINE);
    var requested = play.requested(task, 1, 0);

    say(requested, requested, play.requested(task, 1, 0), requested);
    awaitHandled(play);

    assertThat(probe().ofTenant(play.tenant())).hasSize(1);
  }

  @Test
  void setsAPoisonedEventAsideAndGoesOn() {
    var play = new ProvisioningPlay(Service.EXCHANGE_ONLINE);
    var poison = UUID.randomUUID();

    sayRaw(play, poison, EventTypes.SERVICE_PROVISION_REQUESTED.name(), "{\"attempt\": \"one\"");
    say(play.requested(task, 1, 0));

    awaitPolicies(play, disabledDefaults());
    awaitDeadLetter(poison);
  }

  @Test
  void leavesNothingOfAnEventThatFailedHalfway() throws SQLException {
    var play = new ProvisioningPlay(Service.EXCHANGE_ONLINE);
    var event = UUID.randomUUID();

    sayRaw(
        play,
        event,
        EventTypes.PROVISIONING_COMPLETED.name(),
        "{\"attempt\": 1, \"organizationId\": \"%s\", \"service\": \"ONEDRIVE\", \"completedAt\": \"2026-11-23T12:00:00Z\"}"
            .formatted(play.organization()));
    awaitDeadLetter(event);

    assertThat(policies(play)).isEmpty();
    assertThat(rows("policy_lifecycle", play)).isZero();
    assertThat(rows("provisioning_fact", play)).isZero();
    assertThat(probe().ofTenant(play.tenant())).isEmpty();
  }

  @Test
  void skipsWhatItDoesNotKnow() {
    var play = new ProvisioningPlay(Service.EXCHANGE_ONLINE);

    sayRaw(play, UUID.randomUUID(), "io.cloudward.provisioning.never-heard-of.v1", "{}");
    sayRaw(play, UUID.randomUUID(), EventTypes.SERVICE_DEPROVISIONED.name(), "not even JSON");
    say(play.requested(task, 1, 0));

    awaitPolicies(play, disabledDefaults());
  }

  /** A failed attempt, a success, an end; and, if wanted, another success. */
  private List<ProvisioningPlay.Line> history(ProvisioningPlay play, boolean protectedAgain) {
    var end = UUID.randomUUID();
    var again = UUID.randomUUID();
    List<ProvisioningPlay.Line> lines = new ArrayList<>();
    lines.add(play.requested(task, 1, 0));
    lines.add(play.failed(task, 1, 5));
    lines.add(play.requested(task, 2, 10));
    lines.add(play.completed(task, 2, 15));
    lines.add(play.deprovisionRequested(end, 20));
    if (protectedAgain) {
      lines.add(play.requested(again, 1, 30));
      lines.add(play.completed(again, 1, 35));
    }
    return lines;
  }

  private static ProvisioningPlay.Line[] shuffled(
      List<ProvisioningPlay.Line> lines, Random random) {
    List<ProvisioningPlay.Line> deliveries = new ArrayList<>(lines);
    deliveries.addAll(lines);
    Collections.shuffle(deliveries, random);
    return deliveries.toArray(ProvisioningPlay.Line[]::new);
  }

  private static void sayRaw(ProvisioningPlay play, UUID id, String type, String data) {
    var subject = play.organization() + "/" + play.service();
    Map<String, String> headers =
        EventSpeaker.headers(
            id,
            type,
            EventTypes.SERVICE_PROVISION_REQUESTED.dataSchema().toString(),
            play.tenant(),
            subject);
    SPEAKER.sayRaw(
        Topics.PROVISIONING_SERVICE.name(),
        play.tenant() + ":" + subject,
        headers,
        data.getBytes(StandardCharsets.UTF_8));
  }

  private void awaitDeadLetter(UUID event) {
    var topic = "dlq." + types().context() + "-service." + Topics.PROVISIONING_SERVICE.name();
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(headersOf(topic))
                    .anyMatch(headers -> event.toString().equals(headers.get("ce_id"))));
  }

  private static List<Map<String, String>> headersOf(String topic) {
    List<Map<String, String>> found = new ArrayList<>();
    var unchecked = EventProbe.on(topic).read(event -> !found.add(event.headers()));
    assertThat(unchecked).isEmpty();
    return found;
  }

  private int rows(String table, ProvisioningPlay play) throws SQLException {
    try (var connection = TestInfrastructure.superuser(types().context());
        var select =
            connection.prepareStatement("select count(*) from " + table + " where tenant_id = ?")) {
      select.setObject(1, play.tenant());
      try (var row = select.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getInt(1);
      }
    }
  }
}
