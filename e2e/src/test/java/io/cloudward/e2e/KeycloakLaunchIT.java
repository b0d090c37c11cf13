package io.cloudward.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.e2e.system.Answer;
import io.cloudward.e2e.system.Browser;
import io.cloudward.e2e.system.HtmlForm;
import io.cloudward.e2e.system.Keycloak;
import io.cloudward.e2e.system.PortalSession;
import io.cloudward.e2e.system.RunningSystem;
import io.cloudward.e2e.system.Sandbox;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real Keycloak plays the control panel: launch, code flow with PKCE, a tenant of its own. */
class KeycloakLaunchIT {

  private static final RunningSystem SYSTEM = RunningSystem.get();
  private static final Keycloak KEYCLOAK = SYSTEM.keycloak();

  private final Browser browser = new Browser();

  @BeforeAll
  static void startKeycloak() {
    KEYCLOAK.start(SYSTEM.portal());
  }

  @AfterAll
  static void stopKeycloak() {
    KEYCLOAK.close();
  }

  @Test
  void launchesProvisionsAndSeesNothingOfOtherTenants() {
    Answer landed = launch();

    assertThat(landed.uri().getAuthority()).isEqualTo(SYSTEM.portal().getAuthority());
    JsonNode session = browser.get(SYSTEM.portal().resolve("/api/auth/session")).expect(200).json();
    assertThat(session.toString()).contains("Erika's Clinic");

    new Sandbox(SYSTEM).createOrganizations("clinic", 1);
    PortalSession erika = PortalSession.of(browser, SYSTEM);
    assertThat(erika.get("/api/provisioning/services").expect(200).json().findValuesAsText("state"))
        .containsExactly("NOT_PROVISIONED", "NOT_PROVISIONED", "NOT_PROVISIONED");
    JsonNode verification = erika.verify("admin@clinic-1.example", SYSTEM.sandboxPassword()).json();
    String id = verification.path("id").asText();
    JsonNode accepted = erika.submit(id, true, List.of("EXCHANGE_ONLINE")).expect(202).json();
    JsonNode task = erika.awaitEnd(accepted.path("id").asText());
    assertThat(task.path("state").asText()).as(task.toString()).isEqualTo("COMPLETED");

    PortalSession other = PortalSession.signIn(SYSTEM);
    other.get("/api/provisioning/tasks/" + task.path("id").asText()).expect(404);
    other.get("/api/connections/" + task.path("organizationId").asText()).expect(404);
    assertThat(other.get("/api/provisioning/services").body())
        .doesNotContain(task.path("organizationId").asText());
  }

  @Test
  void refusesAnIssuerThatNobodyTrusts() {
    URI initiate =
        SYSTEM
            .portal()
            .resolve("/api/auth/initiate?iss=http%3A%2F%2Flocalhost%3A1%2Frealms%2Fevil");

    assertThat(browser.get(initiate).status()).isBetween(400, 403);
  }

  @Test
  void refusesATargetElsewhere() {
    URI initiate =
        SYSTEM
            .portal()
            .resolve(
                "/api/auth/initiate?iss="
                    + KEYCLOAK.issuer()
                    + "&target_link_uri=https%3A%2F%2Fevil.example%2F");

    assertThat(browser.get(initiate).status()).isEqualTo(400);
  }

  private Answer launch() {
    Answer login =
        browser.follow(
            SYSTEM
                .portal()
                .resolve(
                    "/api/auth/initiate?iss="
                        + KEYCLOAK.issuer()
                        + "&target_link_uri="
                        + SYSTEM.portal()
                        + "/"));
    HtmlForm form = HtmlForm.firstWith(login, "password");
    Answer back =
        browser.submit(
            form.action(),
            form.filledWith(Map.of("username", Keycloak.USERNAME, "password", Keycloak.PASSWORD)));
    assertThat(back.status()).isEqualTo(302);
    return browser.follow(back.location());
  }
}
