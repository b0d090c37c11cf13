package io.cloudward.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.e2e.system.EventLog;
import io.cloudward.e2e.system.Mailbox;
import io.cloudward.e2e.system.Messages;
import io.cloudward.e2e.system.PortalSession;
import io.cloudward.e2e.system.Quarantine;
import io.cloudward.e2e.system.RunningSystem;
import io.cloudward.e2e.system.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What arrives in a protected organization is judged, acted upon, and given back as it was. */
class ProtectionJourneyIT {

  private static final RunningSystem SYSTEM = RunningSystem.get();
  private static final String ADMINISTRATOR = "admin@guarded-1.example";
  private static final List<String> SERVICES =
      List.of("EXCHANGE_ONLINE", "SHAREPOINT_ONLINE", "ONEDRIVE");
  private static final Sandbox SANDBOX = new Sandbox(SYSTEM);
  private static final PortalSession PORTAL = PortalSession.signIn(SYSTEM);
  private static final Mailbox MAILBOX = new Mailbox(SANDBOX, ADMINISTRATOR);
  private static final Quarantine QUARANTINE = new Quarantine(PORTAL);

  /** Windows programs begin with these two letters. */
  private static final byte[] PROGRAM = "MZ\0\0this is no real program".getBytes(UTF_8);

  private static String organization = "";

  @BeforeAll
  static void protectAnOrganization() {
    SANDBOX.createOrganizations("guarded", 1);
    JsonNode verification =
        PORTAL.verify(ADMINISTRATOR, SYSTEM.sandboxPassword()).expect(201).json();
    organization = verification.at("/organization/id").asText();
    JsonNode task =
        PORTAL.submit(verification.path("id").asText(), true, SERVICES).expect(202).json();
    JsonNode ended = PORTAL.awaitEnd(task.path("id").asText());
    assertThat(ended.path("state").asText()).as(ended.toString()).isEqualTo("COMPLETED");
  }

  @Test
  void aMailWithMalwareLeavesAndComesBackAsItWas() {
    String subject = "Your order 4711";
    MAILBOX.deliver(Messages.eicar(subject));

    JsonNode item = QUARANTINE.awaitItem(subject);

    MAILBOX.awaitGone(subject);
    assertThat(item.path("categories").toString()).contains("MALWARE");
    assertThat(item.path("reasons").toString()).containsIgnoringCase("EICAR");
    awaitLogLine(subject);
    JsonNode released = QUARANTINE.release(item);
    assertThat(released.toString()).contains("\"identical\":true");
    JsonNode back = MAILBOX.awaitThere(subject);
    assertThat(back.path("folder").asText()).isEqualTo("Inbox");
    staysThere(subject);
  }

  @Test
  void aManualScanFindsWhatPassedAndReleaseRestoresFolderFlagsTimeAndBytes() {
    String subject = "Delivered while nothing was looked for";
    switchPolicy("/api/threat/policies", "Default Exchange Policy ATP", false);
    MAILBOX.deliver(Messages.eicar(subject));
    awaitVerdicts(subject);
    JsonNode before = MAILBOX.awaitThere(subject);
    switchPolicy("/api/threat/policies", "Default Exchange Policy ATP", true);

    PORTAL
        .post(
            "/api/connections/" + organization + "/scans",
            """
            {"service":"EXCHANGE_ONLINE","days":1,"mode":"SCAN_AND_PROTECT"}
            """)
        .expect(202);

    JsonNode item = QUARANTINE.awaitItem(subject);
    MAILBOX.awaitGone(subject);
    QUARANTINE.release(item);
    assertThat(MAILBOX.awaitThere(subject)).isEqualTo(before);
  }

  @Test
  void aBlockedFileTypeIsRemovedUnderAnyName() {
    String subject = "Minutes of the meeting";
    MAILBOX.deliver(Messages.withFile(subject, "minutes.pdf", PROGRAM));

    JsonNode item = QUARANTINE.awaitItem(subject);

    assertThat(item.path("categories").toString()).containsAnyOf("BLOCKED_FILE", "MALWARE");
    MAILBOX.awaitGone(subject);
    QUARANTINE.release(item);
    MAILBOX.awaitThere(subject);
  }

  @Test
  void aLeakOfCardNumbersLeavesOnceThePolicyIsSwitchedOn() {
    // The first policy that concerns an item decides, and the watching one comes first.
    switchPolicy("/api/dlp/policies", "Default Exchange Policy DLP (Monitor Only)", false);
    switchPolicy("/api/dlp/policies", "Default Exchange Policy DLP", true);
    String subject = "Cards of our guests";
    MAILBOX.deliver(
        Messages.text(
            subject,
            """
            Please charge these credit cards: 4012-8888-8888-1881, 5555 5555 5555 4444,
            378282246310005 and 6011 1111 1111 1117, expiry 10/29.
            """));

    JsonNode item = QUARANTINE.awaitItem(subject);

    assertThat(item.path("categories").toString()).contains("DATA_LEAK");
    assertThat(item.toString()).doesNotContain("4012-8888-8888-1881");
    MAILBOX.awaitGone(subject);
    QUARANTINE.release(item);
    MAILBOX.awaitThere(subject);
  }

  @Test
  void aCleanMailPassesAndNothingOfItRemains() throws IOException {
    String marker = "Harmless-words-7319";
    MAILBOX.deliver(Messages.text("Lunch on Friday", marker));

    awaitVerdicts("Lunch on Friday");

    MAILBOX.awaitThere("Lunch on Friday");
    assertThat(QUARANTINE.find("Lunch on Friday")).isEmpty();
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(() -> assertThat(contentsOf("Lunch on Friday")).isEmpty());
    assertThat(EventLog.of(SYSTEM).everything()).noneMatch(e -> e.data().contains(marker));
  }

  @Test
  void withoutAnyNotificationTheSweepCatchesEverything() {
    SANDBOX.fault("lost-notifications", true);
    try {
      for (int i = 0; i < 5; i++) {
        MAILBOX.deliver(Messages.eicar("Silent order " + i));
      }
      for (int i = 0; i < 5; i++) {
        QUARANTINE.awaitItem("Silent order " + i);
        MAILBOX.awaitGone("Silent order " + i);
      }
    } finally {
      SANDBOX.fault("lost-notifications", false);
    }
  }

  private static void switchPolicy(String path, String name, boolean enabled) {
    JsonNode policy =
        await()
            .atMost(Duration.ofSeconds(60))
            .until(() -> policy(path, name), found -> !found.isMissingNode());
    PORTAL
        .patch(
            path + "/" + policy.path("id").asText(),
            "{\"enabled\":" + enabled + "}",
            "If-Match",
            "\"" + policy.path("version").asText() + "\"")
        .expect(200);
  }

  private static JsonNode policy(String path, String name) {
    JsonNode page =
        PORTAL.get(path + "?limit=100&organizationId=" + organization).expect(200).json();
    for (JsonNode policy : page.path("items")) {
      if (policy.path("name").asText().equals(name)) {
        return policy;
      }
    }
    return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
  }

  private static void awaitLogLine(String title) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> assertThat(PORTAL.get("/api/logs?limit=100").expect(200).body()).contains(title));
  }

  /** Both scanners have said what they think. */
  private static void awaitVerdicts(String title) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(EventLog.of(SYSTEM).everything())
                    .filteredOn(event -> event.data().contains(title))
                    .extracting(EventLog.Entry::topic)
                    .contains("threat.verdict", "dlp.verdict"));
  }

  /** Files of the content store that belong to a message: its holds, or its bytes. */
  private static List<Path> contentsOf(String title) throws IOException {
    String received =
        EventLog.of(SYSTEM).everything().stream()
            .filter(event -> event.topic().equals("connection.item"))
            .map(EventLog.Entry::data)
            .filter(data -> data.contains(title))
            .findFirst()
            .orElseThrow();
    String item = received.replaceAll(".*\"itemId\":\"([^\"]+)\".*", "$1");
    String sha256 = received.replaceAll(".*\"sha256\":\"([^\"]+)\".*", "$1");
    try (var files = Files.walk(SYSTEM.home().resolve("data/contents"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().contains(item) || file.toString().contains(sha256))
          .toList();
    }
  }

  /** A released message is not taken again by the next sweeps. */
  private static void staysThere(String subject) {
    await()
        .during(Duration.ofSeconds(3))
        .atMost(Duration.ofSeconds(60))
        .until(() -> MAILBOX.find(subject).isPresent());
  }
}
