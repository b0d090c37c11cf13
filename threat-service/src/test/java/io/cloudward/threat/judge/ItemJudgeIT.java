package io.cloudward.threat.judge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.content.ContentStore;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.VerdictEventTypes;
import io.cloudward.policy.testing.ProvisioningPlay;
import io.cloudward.security.Permissions;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.events.EventSpeaker;
import io.cloudward.testing.security.TestTokens;
import io.cloudward.threat.filter.Samples;
import io.cloudward.threat.testing.WithThreatService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithThreatService
class ItemJudgeIT {

  private static final EventSpeaker SPEAKER = new EventSpeaker();
  private static final byte[] EVIL = Samples.mail("hello", "a.com", Samples.eicar());
  private static final byte[] HONEST = Samples.mail("hello", "a.txt", Samples.utf8("a"));

  @Inject ContentStore store;

  @Test
  void saysOneVerdictForAnItemHoweverOftenItHearsOfIt() throws IOException {
    var mail = provisioned(Service.EXCHANGE_ONLINE);
    var item = ReceivedItem.mail(mail, store, EVIL);
    var event = UUID.randomUUID();

    item.say(SPEAKER, event);
    item.say(SPEAKER, event);
    var verdict = verdict(item);

    assertThat(verdict.path("verdict").asText()).isEqualTo("MALICIOUS");
    assertThat(verdict.path("action").asText()).isEqualTo("QUARANTINE");
    assertThat(verdict.path("policyName").asText()).isEqualTo("Default Exchange Policy ATP");
    assertThat(verdict.path("categories")).extracting(JsonNode::asText).contains("MALWARE");
    assertThat(verdict.path("item").path("title").asText()).isEqualTo("Documents");
    awaitReleased(item);
    var marker = ReceivedItem.mail(mail, store, HONEST).inPartitionOf(item);
    marker.say(SPEAKER, UUID.randomUUID());
    assertThat(verdict(marker).path("verdict").asText()).isEqualTo("CLEAN");
    assertThat(verdicts(item)).hasSize(1);
  }

  @Test
  void saysThatNoPolicyConcernsAnItem() throws IOException {
    var stranger = new ProvisioningPlay(Service.EXCHANGE_ONLINE);
    var item = ReceivedItem.mail(stranger, store, EVIL);

    item.say(SPEAKER, UUID.randomUUID());
    var verdict = verdict(item);

    assertThat(verdict.path("verdict").asText()).isEqualTo("CLEAN");
    assertThat(verdict.path("action").asText()).isEqualTo("PASS");
    assertThat(verdict.has("policyId")).isFalse();
    awaitReleased(item);
  }

  @Test
  void takesTheFirstPolicyThatConcernsTheItem() throws IOException {
    var mail = provisioned(Service.EXCHANGE_ONLINE);
    create(mail, Map.of("name", "Others", "targets", targets("somebody-else"), "enabled", true));
    create(
        mail,
        Map.of(
            "name",
            "Sales",
            "targets",
            targets("sales"),
            "enabled",
            true,
            "malwareScanning",
            malware("TAG_SUBJECT"),
            "fileBlocking",
            off(),
            "tag",
            "[Careful]"));
    var item = ReceivedItem.mail(mail, store, EVIL).inGroup("sales");

    item.say(SPEAKER, UUID.randomUUID());
    var verdict = verdict(item);

    assertThat(verdict.path("policyName").asText()).isEqualTo("Sales");
    assertThat(verdict.path("action").asText()).isEqualTo("TAG_SUBJECT");
    assertThat(verdict.path("tag").asText()).isEqualTo("[Careful]");
  }

  @Test
  void saysWhatStandsInThePlaceOfAFile() throws IOException {
    var drive = provisioned(Service.ONEDRIVE);
    var item = ReceivedItem.file(drive, store, "report.pdf", Samples.program());

    item.say(SPEAKER, UUID.randomUUID());
    var verdict = verdict(item);

    assertThat(verdict.path("action").asText()).isEqualTo("QUARANTINE");
    assertThat(verdict.path("notice").asText())
        .contains("File: report.pdf", "Policy: Default OneDrive Policy ATP");
  }

  @Test
  void saysWhenItSawNothing() throws IOException {
    var mail = provisioned(Service.EXCHANGE_ONLINE);
    var unfetched = ReceivedItem.mail(mail, store, EVIL).unfetched("TOO_LARGE");
    var gone = ReceivedItem.mail(mail, store, Samples.mail("x", "b.com", Samples.eicar()));
    gone.forget(store);

    unfetched.say(SPEAKER, UUID.randomUUID());
    gone.say(SPEAKER, UUID.randomUUID());

    assertThat(verdict(unfetched).path("verdict").asText()).isEqualTo("NOT_SCANNED");
    assertThat(verdict(unfetched).path("unscannable").path(0).path("reason").asText())
        .isEqualTo("TOO_LARGE");
    assertThat(verdict(gone).path("unscannable").path(0).path("reason").asText()).isEqualTo("GONE");
    assertThat(verdict(gone).path("action").asText()).isEqualTo("PASS");
  }

  @Test
  void judgesAgainWhatAPolicyChangedAbout() throws IOException {
    var mail = provisioned(Service.EXCHANGE_ONLINE);
    var first = ReceivedItem.mail(mail, store, HONEST);
    first.say(SPEAKER, UUID.randomUUID());
    assertThat(verdict(first).path("verdict").asText()).isEqualTo("CLEAN");
    as(mail, Permissions.THREAT_MANAGE)
        .body(
            Map.of(
                "effect", "BLOCK",
                "kind", "FILE_NAME",
                "value", "a.txt",
                "reason", "campaign"))
        .post("/api/threat/lists")
        .then()
        .statusCode(201);

    var second = ReceivedItem.mail(mail, store, HONEST);
    second.say(SPEAKER, UUID.randomUUID());

    assertThat(verdict(second).path("findings").path(0).path("rule").asText())
        .isEqualTo("blocked-file-name");
  }

  private static ProvisioningPlay provisioned(Service service) {
    var play = new ProvisioningPlay(service);
    var task = UUID.randomUUID();
    play.requested(task, 1, 0).say(SPEAKER);
    play.completed(task, 1, 5).say(SPEAKER);
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                as(play, Permissions.THREAT_VIEW)
                    .get("/api/threat/policies")
                    .then()
                    .extract()
                    .path("items.any { it.enabled }"));
    return play;
  }

  private static void create(ProvisioningPlay play, Map<String, Object> content) {
    var body = new java.util.HashMap<>(content);
    body.put("organizationId", play.organization());
    body.put("service", play.service());
    as(play, Permissions.THREAT_MANAGE)
        .body(body)
        .post("/api/threat/policies")
        .then()
        .statusCode(201);
  }

  private static Map<String, Object> targets(String id) {
    return Map.of("all", false, "included", List.of(id));
  }

  private static Map<String, Object> malware(String action) {
    return Map.of(
        "enabled",
        true,
        "appliesTo",
        "ALL_MESSAGES",
        "scanMessageBody",
        true,
        "predictive",
        true,
        "action",
        action,
        "unscannableAction",
        "PASS");
  }

  private static Map<String, Object> off() {
    return Map.of(
        "enabled", false, "appliesTo", "ALL_MESSAGES", "insideArchives", true, "action", "PASS");
  }

  private static RequestSpecification as(ProvisioningPlay play, String permission) {
    return given()
        .auth()
        .oauth2(TestTokens.session(play.tenant(), permission))
        .contentType("application/json");
  }

  private static JsonNode verdict(ReceivedItem item) {
    return Awaitility.await("verdict")
        .atMost(Duration.ofSeconds(60))
        .until(() -> verdicts(item), found -> !found.isEmpty())
        .getFirst();
  }

  private static List<JsonNode> verdicts(ReceivedItem item) {
    return EventProbe.on(VerdictEventTypes.THREAT.topic().name()).ofTenant(item.tenant()).stream()
        .filter(event -> event.attribute("subject").equals(item.id().toString()))
        .map(event -> event.data())
        .toList();
  }

  private void awaitReleased(ReceivedItem item) {
    Awaitility.await("release of the content")
        .atMost(Duration.ofSeconds(60))
        .until(() -> !item.isStored(store));
  }
}
