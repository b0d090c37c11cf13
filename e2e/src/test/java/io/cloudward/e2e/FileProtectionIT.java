package io.cloudward.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.e2e.system.Drive;
import io.cloudward.e2e.system.Mailbox;
import io.cloudward.e2e.system.Messages;
import io.cloudward.e2e.system.PortalSession;
import io.cloudward.e2e.system.Quarantine;
import io.cloudward.e2e.system.RunningSystem;
import io.cloudward.e2e.system.Sandbox;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files in libraries and OneDrives, and leaks that a tenant describes itself. */
class FileProtectionIT {

  private static final RunningSystem SYSTEM = RunningSystem.get();
  private static final String ADMINISTRATOR = "admin@filed-1.example";
  private static final List<String> SERVICES =
      List.of("EXCHANGE_ONLINE", "SHAREPOINT_ONLINE", "ONEDRIVE");
  private static final Sandbox SANDBOX = new Sandbox(SYSTEM);
  private static final PortalSession PORTAL = PortalSession.signIn(SYSTEM);
  private static final Quarantine QUARANTINE = new Quarantine(PORTAL);
  private static final String MACRO = "Forecast 2027.docm";
  private static final String CARDS = "Customer cards.csv";

  private static String organization = "";

  @BeforeAll
  static void protectAnOrganization() {
    SANDBOX.createOrganizations("filed", 1);
    JsonNode verification =
        PORTAL.verify(ADMINISTRATOR, SYSTEM.sandboxPassword()).expect(201).json();
    organization = verification.at("/organization/id").asText();
    JsonNode task =
        PORTAL.submit(verification.path("id").asText(), true, SERVICES).expect(202).json();
    JsonNode ended = PORTAL.awaitEnd(task.path("id").asText());
    assertThat(ended.path("state").asText()).as(ended.toString()).isEqualTo("COMPLETED");
  }

  @Test
  void aDocumentWithAMacroLeavesTheLibraryAndComesBack() {
    Drive library = new Drive(SANDBOX, "Team", organization);
    library.upload("macro");

    JsonNode item = QUARANTINE.awaitItem(MACRO);

    String sha256 = item.path("sha256").asText();
    library.awaitGone(sha256);
    assertThat(item.path("service").asText()).isEqualTo("SHAREPOINT_ONLINE");
    assertThat(item.path("reasons").toString()).containsIgnoringCase("macro");
    QUARANTINE.release(item);
    library.await(MACRO, file -> file.path("sha256").asText().equals(sha256));
  }

  @Test
  void aLeakOfCardNumbersLeavesAOneDriveAndComesBack() {
    policy("Watches OneDrive for cards", "ONEDRIVE", "pci-dss");
    Drive drive = new Drive(SANDBOX, ADMINISTRATOR, organization);
    drive.upload("dlp");

    JsonNode item = QUARANTINE.awaitItem(CARDS);

    String sha256 = item.path("sha256").asText();
    drive.awaitGone(sha256);
    assertThat(item.path("categories").toString()).contains("DATA_LEAK");
    QUARANTINE.release(item);
    drive.await(CARDS, file -> file.path("sha256").asText().equals(sha256));
  }

  @Test
  void aTemplateOfATenantTravelsAndItsPolicyActsOnARealMail() {
    PORTAL
        .post(
            "/api/dlp/identifiers",
            """
            {"key":"staff-number","name":"Staff number","kind":"EXPRESSION",
             "patterns":[{"expression":"STF-[0-9]{6}"}]}
            """)
        .expect(201);
    PORTAL
        .post(
            "/api/dlp/templates",
            """
            {"key":"staff","name":"Staff","condition":{"identifier":"staff-number"}}
            """)
        .expect(201);
    String exported = exported("staff");
    PORTAL.delete("/api/dlp/templates/staff", "If-Match", "\"1\"").expect(204);
    PORTAL.post("/api/dlp/templates/import", exported).expect(201);
    assertThat(exported("staff")).isEqualTo(exported);
    policy("Watches mail for staff numbers", "EXCHANGE_ONLINE", "staff");
    Mailbox mailbox = new Mailbox(SANDBOX, ADMINISTRATOR);

    mailbox.deliver(Messages.text("List of our people", "STF-123456 and STF-654321"));

    JsonNode item = QUARANTINE.awaitItem("List of our people");
    mailbox.awaitGone("List of our people");
    assertThat(item.path("categories").toString()).contains("DATA_LEAK");
  }

  private static String exported(String template) {
    return PORTAL.get("/api/dlp/templates/" + template + "/export").expect(200).body();
  }

  /** A policy that comes before the default ones. */
  private static void policy(String name, String service, String template) {
    PORTAL
        .post(
            "/api/dlp/policies",
            """
            {"organizationId":"%s","service":"%s","name":"%s","enabled":true,"priority":1,
             "rules":[{"template":"%s","action":"QUARANTINE"}]}
            """
                .formatted(organization, service, name, template))
        .expect(201);
  }
}
