package io.cloudward.quarantine.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.cloudward.contracts.QuarantineEventTypes;
import io.cloudward.contracts.item.EnforcementResult;
import io.cloudward.contracts.item.ItemEnforced;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.quarantine.ConnectorPlay;
import io.cloudward.quarantine.ContentStoreResource;
import io.cloudward.quarantine.QuarantineClient;
import io.cloudward.quarantine.WithQuarantineService;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.events.HeardEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** From being taken to being released, deleted or expired. */
@QuarkusTest
@WithQuarantineService
class ItemLifeIT {

  private static final byte[] MIME =
      "Subject: Invoice\r\n\r\nHello".getBytes(StandardCharsets.UTF_8);

  private final ConnectorPlay connector = new ConnectorPlay();
  private final QuarantineClient client = new QuarantineClient(connector.tenant());

  @Test
  void holdsWhatWasTakenAndTellsSo() {
    var id = UUID.randomUUID();
    var sha256 = ContentStoreResource.put(connector.tenant(), id, MIME);
    var fact = connector.quarantined(connector.message(id, "Invoice", sha256), "MALWARE");

    connector.say(fact);
    connector.say(fact);
    client.await(id, "content", "KEPT");

    client
        .item(id)
        .body("state", equalTo("HELD"))
        .body("title", equalTo("Invoice"))
        .body("categories[0]", equalTo("MALWARE"))
        .body("policies[0]", equalTo("Default Exchange Policy ATP"))
        .body("sources[0]", equalTo("threat"))
        .body("sha256", equalTo(sha256))
        .body("release", nullValue());
    assertThat(ContentStoreResource.letGo(connector.tenant(), id, sha256)).isTrue();
    var held = said(QuarantineEventTypes.ITEM_HELD.name(), 1);
    assertThat(held).hasSize(1);
    assertThat(Instant.parse(held.getFirst().data().path("expiresAt").asText()))
        .isEqualTo(fact.enforcedAt().plus(Duration.ofDays(30)));
  }

  @Test
  void releasesInTwoStepsAndLetsTheBytesGo() {
    var id = UUID.randomUUID();
    var sha256 = ContentStoreResource.put(connector.tenant(), id, MIME);
    var item = connector.message(id, "Invoice", sha256);
    connector.say(connector.quarantined(item, "SPAM"));
    client.await(id, "content", "KEPT");

    client.post(id, "release").statusCode(202).body("state", equalTo("RELEASING"));
    client.post(id, "release").statusCode(200).body("state", equalTo("RELEASING"));
    client.post(id, "delete").statusCode(409).body("type", endsWith("/item-released"));
    connector.sayRestored(item);
    client.awaitState(id, "RELEASED");
    client.await(id, "content", "GONE");

    client
        .item(id)
        .body("release.by.name", equalTo("test administrator"))
        .body("release.place", equalTo("Inbox"))
        .body("release.identical", equalTo(true));
    assertThat(said(QuarantineEventTypes.RELEASE_APPROVED.name(), 1)).hasSize(1);
    assertThat(said(QuarantineEventTypes.ITEM_RELEASED.name(), 1)).hasSize(1);
    assertThat(ContentStoreResource.letGo(connector.tenant(), id, sha256)).isFalse();
  }

  @Test
  void showsWhyAReleaseFailedAndTriesAgainWhenAsked() {
    var item = connector.message("Invoice");
    connector.say(connector.quarantined(item, "SPAM"));
    client.awaitState(item.itemId(), "HELD");
    client.post(item.itemId(), "release").statusCode(202);

    connector.sayRestoreFailed(item, false);
    client.awaitState(item.itemId(), "RELEASE_FAILED");
    client.await(item.itemId(), "content", "MISSING");

    client
        .item(item.itemId())
        .body("failure.reason", equalTo("MAILBOX_GONE"))
        .body("failure.remedy", equalTo("Give the mailbox a licence again."));
    client.post(item.itemId(), "release").statusCode(202).body("failure", nullValue());
    assertThat(said(QuarantineEventTypes.RELEASE_APPROVED.name(), 2)).hasSize(2);
  }

  @Test
  void releasesNothingThatIsGone() {
    var item = connector.message("Invoice");
    connector.say(connector.quarantined(item, "MALWARE"));
    client.awaitState(item.itemId(), "HELD");

    client.post(item.itemId(), "delete").statusCode(200).body("state", equalTo("DELETED"));
    client.post(item.itemId(), "delete").statusCode(200).body("state", equalTo("DELETED"));

    client.post(item.itemId(), "release").statusCode(409).body("type", endsWith("/item-gone"));
    client.post(UUID.randomUUID(), "release").statusCode(404);
    assertThat(said(QuarantineEventTypes.ITEM_DELETED.name(), 1)).hasSize(1);
    var refused =
        EventProbe.on("quarantine.audit").ofTenant(connector.tenant()).stream()
            .filter(event -> event.data().path("outcome").asText().equals("REFUSED"))
            .toList();
    assertThat(refused).hasSize(1);
    assertThat(refused.getFirst().data().path("action").asText()).isEqualTo("item.release");
  }

  @Test
  void expiresWhatNobodyReleasedInTime() {
    var item = connector.message("Invoice");
    var longAgo = Instant.now().minus(Duration.ofDays(31));

    connector.say(connector.quarantined(item, longAgo, "SPAM"));
    client.awaitState(item.itemId(), "EXPIRED");

    assertThat(said(QuarantineEventTypes.ITEM_EXPIRED.name(), 1)).hasSize(1);
    client.post(item.itemId(), "release").statusCode(409);
  }

  @Test
  void forgetsWhatEndedLongAgo() {
    var item = connector.message("Invoice");
    var longAgo = Instant.now().minus(Duration.ofDays(200));

    connector.sayRestored(item, longAgo.plus(Duration.ofDays(1)));
    connector.say(connector.quarantined(item, longAgo, "SPAM"));

    assertThat(said(QuarantineEventTypes.ITEM_RELEASED.name(), 1)).hasSize(1);
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> client.item(item.itemId()).statusCode(404));
  }

  @Test
  void ignoresWhatWasNotQuarantined() {
    var gone = connector.message("Gone");
    var item = connector.message("Kept");
    connector.say(
        new ItemEnforced(
            gone,
            Action.QUARANTINE,
            EnforcementResult.ITEM_GONE,
            List.of("threat"),
            List.of("SPAM"),
            List.of(),
            List.of(),
            null,
            0,
            Instant.now(),
            Instant.now()));
    connector.say(connector.quarantined(item, "SPAM"));
    client.awaitState(item.itemId(), "HELD");

    client.item(gone.itemId()).statusCode(404);
  }

  private List<HeardEvent> said(String type, int count) {
    return EventProbe.on("quarantine.item").await(connector.tenant(), type, count);
  }
}
