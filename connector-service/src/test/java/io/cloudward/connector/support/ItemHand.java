package io.cloudward.connector.support;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.contracts.Actor;
import io.cloudward.contracts.QuarantineEventTypes;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.VerdictEventTypes;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemOrigin;
import io.cloudward.contracts.quarantine.ItemDeleted;
import io.cloudward.contracts.quarantine.ReleaseApproved;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.Finding;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.contracts.verdict.VerdictIssued;
import io.cloudward.envelope.EventType;
import io.cloudward.messaging.wire.EventJson;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.events.EventSpeaker;
import io.cloudward.testing.events.HeardEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** What scanners and quarantine say about a tenant's items, and what the connector answers. */
public final class ItemHand {

  private static final Actor ACTOR = new Actor(Actor.Kind.ADMINISTRATOR, "1", "olivia");

  private final UUID tenant;
  private final EventSpeaker speaker;
  private final EventProbe probe = EventProbe.on("connection.item");

  public ItemHand(TenantHand tenant) {
    this.tenant = tenant.tenant;
    this.speaker = tenant.speaker();
  }

  /** Waits until an item with that title was received. */
  public ItemDescription received(String title) {
    var data =
        Awaitility.await("item " + title)
            .atMost(Duration.ofSeconds(60))
            .pollInterval(Duration.ofMillis(300))
            .until(() -> titled("item-received", title), found -> !found.isEmpty())
            .getFirst();
    return EventJson.read(
        data.path("item").toString().getBytes(StandardCharsets.UTF_8), ItemDescription.class);
  }

  /** Both scanners judge. */
  public void judge(ItemDescription item, Action threat, Action dlp) {
    threat(item, threat);
    dlp(item, dlp);
  }

  public void threat(ItemDescription item, Action action) {
    verdict(VerdictEventTypes.THREAT, item, action, true);
  }

  public void dlp(ItemDescription item, Action action) {
    verdict(VerdictEventTypes.DLP, item, action, true);
  }

  /** A verdict of a scan that protects or only looks. */
  public void verdict(
      EventType<VerdictIssued> type, ItemDescription item, Action action, boolean protect) {
    var bad = action != Action.PASS;
    var issued =
        new VerdictIssued(
            item,
            ItemOrigin.REAL_TIME,
            null,
            protect,
            bad ? Judgement.MALICIOUS : Judgement.CLEAN,
            bad ? List.of("MALWARE") : List.of(),
            bad ? 10 : 0,
            action,
            null,
            bad ? "Default Policy" : null,
            false,
            bad
                ? List.of(new Finding("MALWARE", "EICAR", null, 10, 1, "It is a test virus.", null))
                : List.of(),
            List.of(),
            null,
            null,
            Instant.now(),
            Instant.now());
    speaker.say(type, tenant, item.itemId().toString(), issued);
  }

  public void release(ItemDescription item) {
    speaker.say(
        QuarantineEventTypes.RELEASE_APPROVED,
        tenant,
        item.itemId().toString(),
        new ReleaseApproved(
            item.itemId(),
            item.organizationId(),
            Service.EXCHANGE_ONLINE,
            ACTOR,
            null,
            Instant.now()));
  }

  public void delete(ItemDescription item) {
    speaker.say(
        QuarantineEventTypes.ITEM_DELETED,
        tenant,
        item.itemId().toString(),
        new ItemDeleted(
            item.itemId(), item.organizationId(), Service.EXCHANGE_ONLINE, ACTOR, Instant.now()));
  }

  /** Waits for the data of so many facts about an item. */
  public List<JsonNode> await(String fact, ItemDescription item, int count) {
    return Awaitility.await(count + " × " + fact)
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(300))
        .until(() -> heard(fact, item), heard -> heard.size() >= count);
  }

  /** The data of facts about an item so far. */
  public List<JsonNode> heard(String fact, ItemDescription item) {
    return titled(fact, item.title()).stream()
        .filter(data -> data.path("item").path("itemId").asText().equals(item.itemId().toString()))
        .toList();
  }

  /** The data of facts about every item with that title. */
  public List<JsonNode> titled(String fact, String title) {
    return probe.ofTenant(tenant).stream()
        .filter(event -> event.type().equals("io.cloudward.connection." + fact + ".v1"))
        .map(HeardEvent::data)
        .filter(data -> data.path("item").path("title").asText().equals(title))
        .toList();
  }
}
