package io.cloudward.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.e2e.system.Answer;
import io.cloudward.e2e.system.PortalSession;
import io.cloudward.e2e.system.RunningSystem;
import io.cloudward.e2e.system.Sandbox;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A local administrator's way from the first verification to deprovisioning and back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProvisioningJourneyIT {

  private static final RunningSystem SYSTEM = RunningSystem.get();
  private static final String ADMIN = "admin@northwind.example";
  private static final String ALL = "EXCHANGE_ONLINE";

  private final PortalSession portal = PortalSession.signIn(SYSTEM);
  private final Sandbox sandbox = new Sandbox(SYSTEM);

  @Test
  @Order(2)
  void refusesAWrongPasswordWithReasonAndRemedy() {
    Answer refused = portal.verify(ADMIN, "not-the-password");

    JsonNode problem = refused.expect(422).json();
    assertThat(problem.path("type").asText()).endsWith("/verification-failed");
    assertThat(problem.path("reason").asText()).isEqualTo("WRONG_CREDENTIALS");
    assertThat(problem.path("remedy").asText()).isNotBlank();
  }

  @Test
  @Order(3)
  void promotedServicesBecomeProvisionedAndTheirPoliciesAct() {
    JsonNode verification = verify();

    Answer accepted =
        portal
            .submit(verification.path("id").asText(), true, List.of(ALL, "SHAREPOINT_ONLINE"))
            .expect(202);
    JsonNode task = portal.awaitEnd(accepted.json().path("id").asText());

    assertThat(accepted.location().getPath()).endsWith(task.path("id").asText());
    assertThat(task.path("state").asText()).as(task.toString()).isEqualTo("COMPLETED");
    assertThat(task.at("/services")).allMatch(line -> line.path("percent").asInt() == 100);
    assertThat(task.at("/services/0/stages").findValuesAsText("stage"))
        .containsExactly("REQUESTED", "CONNECTING", "PREPARING", "COMPLETING", "COMPLETED");
    String organization = task.path("organizationId").asText();
    assertThat(portal.serviceState(organization, ALL)).isEqualTo("PROVISIONED");
    assertPolicy(organization, "/api/threat/policies", "Default Exchange Policy ATP", true);
    assertPolicy(
        organization, "/api/threat/policies", "Default Exchange Policy ATP (Monitor Only)", false);
    assertPolicy(organization, "/api/dlp/policies", "Default Exchange Policy DLP", false);
    assertPolicy(
        organization, "/api/dlp/policies", "Default Exchange Policy DLP (Monitor Only)", true);
    assertThat(portal.get("/api/quarantine/policies").expect(200).body()).contains("true");
  }

  @Test
  @Order(4)
  void refusesToProvisionAServiceTwice() {
    Answer refused = portal.submit(verify().path("id").asText(), true, List.of(ALL));

    assertThat(refused.status()).isEqualTo(409);
  }

  @Test
  @Order(5)
  void anUnpromotedServiceAsksForASynchronisationWhenSitesChange() {
    sandbox.createOrganizations("unpromoted", 1);
    JsonNode verification = verify("admin@unpromoted-1.example");
    String organization = verification.at("/organization/id").asText();
    Answer accepted =
        portal
            .submit(verification.path("id").asText(), false, List.of("SHAREPOINT_ONLINE"))
            .expect(202);
    JsonNode task = portal.awaitEnd(accepted.json().path("id").asText());
    assertThat(task.path("state").asText()).as(task.toString()).isEqualTo("COMPLETED");

    sandbox.create("organizations/" + organization + "/sites", "{\"title\":\"Marketing 2027\"}");

    portal.awaitServiceState(organization, "SHAREPOINT_ONLINE", "SYNCHRONIZATION_REQUIRED");
    String fresh = verify("admin@unpromoted-1.example").path("id").asText();
    portal
        .post(
            "/api/connections/" + organization + "/synchronizations",
            "{\"verificationId\":\"" + fresh + "\"}")
        .expect(202);
    portal.awaitServiceState(organization, "SHAREPOINT_ONLINE", "PROVISIONED");
  }

  @Test
  @Order(6)
  void deprovisioningIsTheReverse() {
    String organization = verify().at("/organization/id").asText();

    Answer accepted =
        portal
            .delete("/api/provisioning/services/" + organization + "/SHAREPOINT_ONLINE")
            .expect(202);
    JsonNode task = portal.awaitEnd(accepted.json().path("id").asText());

    assertThat(task.path("state").asText()).as(task.toString()).isEqualTo("COMPLETED");
    portal.awaitServiceState(organization, "SHAREPOINT_ONLINE", "NOT_PROVISIONED");
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertPolicy(
                    organization, "/api/threat/policies", "Default SharePoint Policy ATP", false));
    assertPolicy(organization, "/api/threat/policies", "Default Exchange Policy ATP", true);
  }

  @Test
  @Order(7)
  void aFailedServiceIsRetriedFromItsTask() {
    String verification = verify().path("id").asText();
    sandbox.fault("revoked-consent", true);
    String id;
    try {
      id =
          portal
              .submit(verification, true, List.of("ONEDRIVE"))
              .expect(202)
              .json()
              .path("id")
              .asText();
      JsonNode failed = portal.awaitEnd(id);
      assertThat(failed.path("state").asText()).as(failed.toString()).isEqualTo("FAILED");
      assertThat(failed.at("/services/0/reason").asText()).isNotBlank();
      assertThat(failed.at("/services/0/remedy").asText()).isNotBlank();
    } finally {
      sandbox.fault("revoked-consent", false);
    }
    String fresh = verify().path("id").asText();

    portal
        .post(
            "/api/provisioning/tasks/" + id + "/retries", "{\"verificationId\":\"" + fresh + "\"}")
        .expect(202);

    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> portal.awaitEnd(id).path("state").asText(), "COMPLETED"::equals);
  }

  @Test
  @Order(8)
  void theAuditTrailIsIntactAndTheLogHasTheStory() {
    assertThat(
            portal
                .get("/api/logs/audit/verification")
                .expect(200)
                .json()
                .path("intact")
                .asBoolean())
        .isTrue();
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(portal.get("/api/logs?limit=200").expect(200).body())
                    .contains("EXCHANGE_ONLINE", "SHAREPOINT_ONLINE"));
  }

  private JsonNode verify() {
    return verify(ADMIN);
  }

  private JsonNode verify(String username) {
    Answer answer = portal.verify(username, SYSTEM.sandboxPassword());
    assertThat(answer.status() / 100).as(answer.body()).isEqualTo(2);
    return answer.json();
  }

  private void assertPolicy(String organization, String path, String name, boolean enabled) {
    String query = "?limit=200&organizationId=" + organization;
    JsonNode page = portal.get(path + query).expect(200).json();
    assertThat(page.path("items"))
        .as(page.toString())
        .anySatisfy(
            policy -> {
              assertThat(policy.path("name").asText()).isEqualTo(name);
              assertThat(policy.path("enabled").asBoolean()).isEqualTo(enabled);
            });
  }
}
