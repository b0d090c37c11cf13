package io.cloudward.connector;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.connector.enforcement.effect.Digests;
import io.cloudward.connector.support.ItemHand;
import io.cloudward.connector.support.MailHand;
import io.cloudward.connector.support.Sandbox;
import io.cloudward.connector.support.TenantHand;
import io.cloudward.content.ContentStore;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.VerdictEventTypes;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.verdict.Action;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** I2, I3, I7, I8 for messages, with the real sandbox. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailEnforcementIT {

  private final TenantHand tenant = new TenantHand();
  private final ItemHand items = new ItemHand(tenant);
  private final ContentStore store;
  private Sandbox.Made organization = new Sandbox.Made(new UUID(0, 0), "", "");

  @Inject
  MailEnforcementIT(ContentStore store) {
    this.store = store;
  }

  @BeforeEach
  void connectOnce() {
    if (!organization.domain().isEmpty()) {
      return;
    }
    Sandbox.awaitReady();
    organization = Sandbox.organization("small");
    var verification = tenant.verified(organization.administrator());
    tenant.submit(organization.id(), verification, true, Service.EXCHANGE_ONLINE);
    tenant.await("service-connected", 1);
  }

  @AfterAll
  void close() {
    tenant.close();
  }

  @Test
  void letsCleanMailAloneAndForgetsItsContent() {
    var item = delivered("Clean");

    items.judge(item, Action.PASS, Action.PASS);

    awaitForgotten(item);
    assertThat(theMessage("Clean").path("folder").asText()).isEqualTo("Inbox");
    assertThat(items.heard("item-enforced", item)).isEmpty();
  }

  @Test
  void quarantinesAndBringsBackByteForByte() {
    var address = organization.administrator();
    var mime = MailHand.deliver(address, "Quarantined");
    var item = items.received("Quarantined");

    items.judge(item, Action.QUARANTINE, Action.PASS);
    var enforced = items.await("item-enforced", item, 1).getFirst();
    assertThat(theMessage("Quarantined").path("hidden").asBoolean()).isTrue();
    assertThat(enforced.path("heldSha256").asText()).isEqualTo(Digests.sha256(mime));
    assertThat(enforced.path("sources").path(0).asText()).isEqualTo("threat");
    items.release(item);

    var restored = items.await("item-restored", item, 1).getFirst();
    assertThat(restored.path("identical").asBoolean()).isTrue();
    assertThat(restored.path("place").asText()).isEqualTo("Inbox");
    var back = theMessage("Quarantined");
    assertThat(back.path("folder").asText()).isEqualTo("Inbox");
    assertThat(back.path("sha256").asText()).isEqualTo(Digests.sha256(mime));
    assertThat(back.path("read").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "TAG_SUBJECT, Inbox, [Suspicious] Weak TAG_SUBJECT",
    "MOVE_TO_JUNK, Junk Email, Weak MOVE_TO_JUNK",
    "DELETE, Deletions, Weak DELETE"
  })
  void takesWeakerActions(Action action, String folder, String subject) {
    var item = delivered("Weak " + action);

    items.judge(item, Action.PASS, action);

    items.await("item-enforced", item, 1);
    var message = theMessage("Weak " + action);
    assertThat(message.path("folder").asText()).endsWith(folder);
    assertThat(message.path("subject").asText()).isEqualTo(subject);
    awaitForgotten(item);
  }

  @Test
  void actsAgainWhenTheOtherScannerDemandsMore() {
    var item = delivered("Twice");

    items.dlp(item, Action.TAG_SUBJECT);
    items.await("item-enforced", item, 1);
    items.threat(item, Action.QUARANTINE);
    items.await("item-enforced", item, 2);
    items.release(item);

    items.await("item-restored", item, 1);
    assertThat(theMessage("Twice").path("subject").asText()).isEqualTo("Twice");
  }

  @Test
  void looksOnlyWhereItDoesNotProtect() {
    var item = delivered("Watched");

    items.verdict(VerdictEventTypes.THREAT, item, Action.DELETE, false);
    items.dlp(item, Action.PASS);

    awaitForgotten(item);
    assertThat(theMessage("Watched").path("folder").asText()).isEqualTo("Inbox");
  }

  @Test
  void ignoresVerdictsAndReleasesOfOtherTenants() {
    var item = delivered("Ours");
    try (var other = new TenantHand()) {
      var theirs = new ItemHand(other);
      theirs.judge(item, Action.DELETE, Action.DELETE);
      items.judge(item, Action.QUARANTINE, Action.PASS);
      var enforced = items.await("item-enforced", item, 1).getFirst();
      theirs.release(item);
      theirs.delete(item);
      var last = delivered("Ours as well");
      items.judge(last, Action.QUARANTINE, Action.PASS);
      items.await("item-enforced", last, 1);

      assertThat(enforced.path("action").asText()).isEqualTo("QUARANTINE");
      assertThat(theMessage("Ours").path("hidden").asBoolean()).isTrue();
      assertThat(theirs.heard("item-enforced", item)).isEmpty();
    }
  }

  @Test
  void removesForEver() {
    var item = delivered("Removed");
    items.judge(item, Action.QUARANTINE, Action.PASS);
    items.await("item-enforced", item, 1);

    items.delete(item);

    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> MailHand.messages(organization.administrator(), "Removed").isEmpty());
    awaitForgotten(item);
  }

  @Test
  void neverTouchesAgainWhatWasReleased() {
    var item = delivered("Released");
    items.judge(item, Action.QUARANTINE, Action.PASS);
    items.await("item-enforced", item, 1);
    items.release(item);
    items.release(item);
    items.await("item-restored", item, 1);

    items.judge(item, Action.QUARANTINE, Action.QUARANTINE);
    var last = delivered("After released");
    items.judge(last, Action.QUARANTINE, Action.PASS);
    items.await("item-enforced", last, 1);

    assertThat(theMessage("Released").path("folder").asText()).isEqualTo("Inbox");
    assertThat(items.heard("item-restored", item)).hasSize(1);
    assertThat(items.heard("item-enforced", item)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "throttle, 0.5, retryAfterSeconds, 0.2, decimal",
    "server-errors, 0.4, status, 503, none",
    "commit-then-fail, 0.5, status, 500, none"
  })
  void actsOnceWhateverFails(
      String fault, double share, String parameter, double value, String format) {
    int count = 4;
    var titles = IntStream.range(0, count).mapToObj(i -> fault + " " + i).toList();
    titles.forEach(title -> MailHand.deliver(organization.administrator(), title));
    var found = titles.stream().map(items::received).toList();
    var parameters = Map.of("share", share, parameter, value, "format", format);
    Sandbox.fault(fault, true, parameters, organization.id());
    try {
      found.forEach(item -> items.judge(item, Action.QUARANTINE, Action.PASS));
      found.forEach(item -> items.await("item-enforced", item, 1));
      found.forEach(items::release);
      found.forEach(item -> items.await("item-restored", item, 1));
    } finally {
      Sandbox.fault(fault, false, Map.of(), organization.id());
    }
    for (var item : found) {
      assertThat(theMessage(item.title()).path("folder").asText()).isEqualTo("Inbox");
      assertThat(items.heard("item-enforced", item)).hasSize(1);
      assertThat(items.heard("item-restored", item))
          .extracting(data -> data.path("identical").asBoolean())
          .containsExactly(true);
    }
    System.out.printf("%s: %d messages, 0 lost, 0 stuck, 0 done twice%n", fault, count);
  }

  private ItemDescription delivered(String subject) {
    MailHand.deliver(organization.administrator(), subject);
    return items.received(subject);
  }

  private JsonNode theMessage(String subject) {
    var found = MailHand.messages(organization.administrator(), subject);
    List<JsonNode> exact =
        found.stream()
            .filter(line -> line.path("subject").asText().endsWith(subject))
            .filter(line -> line.path("subject").asText().length() <= subject.length() + 13)
            .toList();
    assertThat(exact).hasSize(1);
    return exact.getFirst();
  }

  private void awaitForgotten(ItemDescription item) {
    var sha256 = Objects.requireNonNull(item.sha256());
    // The scanners let go of their holds themselves.
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              release(item, "threat");
              release(item, "dlp");
              return !store.exists(tenant.tenant, sha256);
            });
  }

  private void release(ItemDescription item, String scanner) throws IOException {
    store.release(tenant.tenant, "item:" + item.itemId() + ":" + scanner);
  }
}
