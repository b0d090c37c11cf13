package io.cloudward.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.connector.support.ConnectorProcess;
import io.cloudward.connector.support.Mail;
import io.cloudward.connector.support.Sandbox;
import io.cloudward.connector.support.TenantHand;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.ItemReceived;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * I1, I2, I3 for the intake: whenever the process dies, every message is announced exactly once.
 */
class KilledConnectorIT {

  private static final int KILLS = 3;
  private static final int MESSAGES_PER_LIFE = 15;

  private final Random random = new Random(20_261_123);
  private final List<String> delivered = new ArrayList<>();

  @Test
  void losesNothingAndTellsNothingTwice() throws Exception {
    try (var connector = new ConnectorProcess("killed");
        var tenant = new TenantHand()) {
      connector.start();
      Sandbox.awaitReady();
      var organization = Sandbox.organization("small");
      Sandbox.fault("duplicate-notifications", true, Map.of("times", 1), organization.id());
      tenant.submit(
          organization.id(),
          tenant.verified(organization.administrator()),
          true,
          Service.EXCHANGE_ONLINE);
      tenant.await("service-connected", 1);
      deliver("alice@" + organization.domain());

      for (int kill = 0; kill < KILLS; kill++) {
        var life = Duration.ofMillis(random.nextInt(400));
        Awaitility.await().pollDelay(life).until(() -> true);
        connector.kill();
        deliver("alice@" + organization.domain());
        connector.start();
        deliver("alice@" + organization.domain());
      }

      var told = awaitAll(tenant);
      var lost = new HashSet<>(delivered);
      told.forEach(lost::remove);
      int twice = told.size() - new HashSet<>(told).size();
      System.out.printf(
          "kills %d, messages %d, lost %d, told twice %d%n",
          KILLS, delivered.size(), lost.size(), twice);
      assertThat(lost).isEmpty();
      assertThat(twice).isZero();
    }
  }

  private void deliver(String mailbox) {
    for (int i = 0; i < MESSAGES_PER_LIFE; i++) {
      var subject = "m" + delivered.size();
      Sandbox.deliver(
          mailbox, Mail.from("a@elsewhere.example").to(mailbox).subject(subject).mime());
      delivered.add(subject);
    }
  }

  private List<String> awaitAll(TenantHand tenant) {
    return Awaitility.await("all messages")
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(500))
        .until(() -> titles(tenant), list -> list.containsAll(delivered));
  }

  private static List<String> titles(TenantHand tenant) {
    return tenant.items("item-received", ItemReceived.class).stream()
        .map(fact -> fact.item().title())
        .toList();
  }
}
