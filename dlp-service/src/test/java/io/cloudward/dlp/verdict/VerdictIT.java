package io.cloudward.dlp.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.content.ContentStore;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.VerdictEventTypes;
import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.dlp.WithDlpService;
import io.cloudward.testing.events.EventProbe;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDlpService
class VerdictIT {

  private static final EventProbe VERDICTS = EventProbe.on("dlp.verdict");
  private static final String CARD = "Please charge card 4012888888881881.";

  @Inject ContentStore store;

  @Test
  void judgesWithoutActionWhatNoPolicyConcerns() {
    var play = new ItemPlay(Service.EXCHANGE_ONLINE, store);
    var received = play.message(CARD);

    var verdict = verdict(play, received);

    assertThat(verdict.path("verdict").asText()).isEqualTo("CLEAN");
    assertThat(verdict.path("action").asText()).isEqualTo("PASS");
    assertThat(verdict.has("policyId")).isFalse();
    awaitReleased(play, received);
  }

  @Test
  void findsSensitiveContentButOnlyWatchesByDefault() {
    var play = provisioned(Service.EXCHANGE_ONLINE);

    var verdict = verdict(play, play.message(CARD));

    assertThat(verdict.path("verdict").asText()).isEqualTo("SENSITIVE");
    assertThat(verdict.path("categories").get(0).asText()).isEqualTo("DATA_LEAK");
    assertThat(verdict.path("action").asText()).isEqualTo("PASS");
    assertThat(verdict.path("monitorOnly").asBoolean()).isTrue();
    assertThat(verdict.path("policyName").asText()).contains("Monitor Only");
    assertThat(verdict.toString()).doesNotContain("4012888888881881").contains("1881");
  }

  @Test
  void demandsTheStrongestActionOfTheFirstPolicyThatConcernsTheOwner() {
    var play = provisioned(Service.EXCHANGE_ONLINE);
    play.policy(policy("Others", List.of("somebody-else"), "DELETE"));
    var id = play.policy(policy("Group", List.of("group"), "QUARANTINE"));

    var verdict = verdict(play, play.message(CARD + " Mail a@example.org"));

    assertThat(verdict.path("policyId").asText()).isEqualTo(id);
    assertThat(verdict.path("action").asText()).isEqualTo("QUARANTINE");
    assertThat(verdict.path("findings").get(0).path("rule").asText()).isEqualTo("pci-dss");
    assertThat(verdict.path("findings").get(0).path("evidence").asText())
        .isEqualTo("************1881");
    assertThat(verdict(play, play.message("Nothing here.")).path("verdict").asText())
        .isEqualTo("CLEAN");
  }

  @Test
  void saysOneVerdictHoweverOftenTheItemIsTold() {
    var play = provisioned(Service.EXCHANGE_ONLINE);
    var received = play.message(CARD);
    var event = UUID.randomUUID();
    play.say(event, received);
    play.say(event, received);

    var _ = verdict(play, play.message("behind it"));

    assertThat(verdicts(play, received)).hasSize(1);
  }

  @Test
  void looksIntoFilesAndNamesThem() {
    var play = provisioned(Service.ONEDRIVE);
    play.policy(policy("All", null, "REPLACE"));
    var text = "card\n4012888888881881\n".getBytes(StandardCharsets.UTF_8);

    var verdict = verdict(play, play.item("cards.csv", "text/csv", text, null));

    assertThat(verdict.path("action").asText()).isEqualTo("REPLACE");
    assertThat(verdict.path("notice").asText()).contains("sensitive");
    assertThat(verdict.path("findings").get(0).path("part").asText()).isEqualTo("cards.csv");
  }

  @Test
  void saysWhatItCouldNotSee() {
    var play = provisioned(Service.EXCHANGE_ONLINE);
    var cautious = policy("Cautious", null, "PASS");
    cautious.put("unscannableAction", "QUARANTINE");
    play.policy(cautious);

    var large = verdict(play, play.item("big", "message/rfc822", new byte[0], "TOO_LARGE"));
    var lost = verdict(play, play.lost("ab".repeat(32)));

    for (var verdict : List.of(large, lost)) {
      assertThat(verdict.path("verdict").asText()).isEqualTo("NOT_SCANNED");
      assertThat(verdict.path("categories").get(0).asText()).isEqualTo("UNSCANNABLE");
      assertThat(verdict.path("action").asText()).isEqualTo("QUARANTINE");
    }
    assertThat(large.path("unscannable").get(0).path("reason").asText()).isEqualTo("TOO_LARGE");
    assertThat(lost.path("unscannable").get(0).path("reason").asText())
        .isEqualTo("CONTENT_MISSING");
  }

  @Test
  void judgesAnewWhenThePolicyHasChanged() {
    var play = provisioned(Service.EXCHANGE_ONLINE);
    var before = verdict(play, play.message(CARD));
    play.policy(policy("New", null, "DELETE"));

    var after = verdict(play, play.message(CARD));

    assertThat(before.path("action").asText()).isEqualTo("PASS");
    assertThat(after.path("action").asText()).isEqualTo("DELETE");
  }

  private ItemPlay provisioned(Service service) {
    var play = new ItemPlay(service, store);
    play.provision();
    return play;
  }

  private static Map<String, Object> policy(
      String name, @org.jspecify.annotations.Nullable List<String> included, String action) {
    var body = new java.util.HashMap<String, Object>();
    body.put("name", name);
    body.put("rules", List.of(Map.of("template", "pci-dss", "action", action)));
    if (included != null) {
      body.put("targets", Map.of("all", false, "included", included));
    }
    return body;
  }

  private static JsonNode verdict(ItemPlay play, ItemReceived received) {
    play.say(UUID.randomUUID(), received);
    return Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> verdicts(play, received), found -> !found.isEmpty())
        .getFirst();
  }

  private static List<JsonNode> verdicts(ItemPlay play, ItemReceived received) {
    var itemId = received.item().itemId().toString();
    return VERDICTS.ofTenant(play.tenant()).stream()
        .filter(event -> event.type().equals(VerdictEventTypes.DLP.name()))
        .map(event -> event.data())
        .filter(verdict -> verdict.at("/item/itemId").asText().equals(itemId))
        .toList();
  }

  private void awaitReleased(ItemPlay play, ItemReceived received) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !store.exists(play.tenant(), String.valueOf(received.item().sha256())));
  }
}
