package io.cloudward.dlp.verdict;

import static io.restassured.RestAssured.given;

import io.cloudward.content.ContentStore;
import io.cloudward.contracts.ItemEventTypes;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.Direction;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemKind;
import io.cloudward.contracts.item.ItemOrigin;
import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.policy.testing.ProvisioningPlay;
import io.cloudward.testing.events.EventSpeaker;
import io.cloudward.testing.security.TestTokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Plays provisioning and connector for one tenant: policies stand, items arrive. */
final class ItemPlay {

  private static final EventSpeaker SPEAKER = new EventSpeaker();

  private final ProvisioningPlay provisioning;
  private final ContentStore store;

  ItemPlay(Service service, ContentStore store) {
    this.provisioning = new ProvisioningPlay(service);
    this.store = store;
  }

  UUID tenant() {
    return provisioning.tenant();
  }

  /** Provisions the service; returns when its default policy acts. */
  void provision() {
    var task = UUID.randomUUID();
    provisioning.requested(task, 1, 0).say(SPEAKER);
    provisioning.completed(task, 1, 5).say(SPEAKER);
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                given()
                    .auth()
                    .oauth2(TestTokens.session(tenant(), "dlp:view"))
                    .get("/api/dlp/policies")
                    .jsonPath()
                    .getList("items.enabled")
                    .contains(true));
  }

  /** Makes a policy that acts, before all others; returns its id. */
  String policy(Map<String, Object> rest) {
    var body = new java.util.HashMap<String, Object>(rest);
    body.put("organizationId", provisioning.organization());
    body.put("service", provisioning.service());
    body.put("enabled", true);
    return given()
        .auth()
        .oauth2(TestTokens.session(tenant(), "dlp:manage"))
        .contentType("application/json")
        .body(body)
        .post("/api/dlp/policies")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A message with a text arrives; returns the event. */
  ItemReceived message(String text) {
    var mime = "Subject: hello\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text;
    return item("hello", "message/rfc822", mime.getBytes(StandardCharsets.UTF_8), null);
  }

  /** Something arrives. */
  ItemReceived item(String title, String mediaType, byte[] content, @Nullable String unfetched) {
    var itemId = UUID.randomUUID();
    return received(
        itemId, title, mediaType, unfetched == null ? put(itemId, content) : null, unfetched);
  }

  /** Something arrives whose content nobody has stored. */
  ItemReceived lost(String sha256) {
    return received(UUID.randomUUID(), "lost", "message/rfc822", sha256, null);
  }

  void say(UUID eventId, ItemReceived received) {
    SPEAKER.say(
        eventId,
        ItemEventTypes.ITEM_RECEIVED,
        tenant(),
        received.item().itemId().toString(),
        received);
  }

  private ItemReceived received(
      UUID itemId,
      String title,
      String mediaType,
      @Nullable String sha256,
      @Nullable String unfetched) {
    var isMessage = mediaType.equals("message/rfc822");
    var now = Instant.parse("2026-11-23T12:00:00Z");
    var item =
        new ItemDescription(
            itemId,
            provisioning.organization(),
            provisioning.service(),
            isMessage ? ItemKind.MESSAGE : ItemKind.FILE,
            "container",
            "owner",
            null,
            "owner@northwind.example",
            "Inbox",
            title,
            "sender@example.org",
            List.of("owner@northwind.example"),
            isMessage ? Direction.INCOMING : null,
            100,
            sha256,
            null,
            now);
    return new ItemReceived(
        item,
        ItemOrigin.REAL_TIME,
        null,
        true,
        false,
        List.of("group"),
        mediaType,
        unfetched,
        now,
        now.plusSeconds(3600));
  }

  private String put(UUID itemId, byte[] content) {
    try {
      return store
          .put(
              tenant(),
              new ByteArrayInputStream(content),
              "item:" + itemId + ":dlp",
              Instant.now().plusSeconds(3600))
          .sha256();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
