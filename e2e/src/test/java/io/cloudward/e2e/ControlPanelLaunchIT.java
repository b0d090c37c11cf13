package io.cloudward.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.e2e.system.Answer;
import io.cloudward.e2e.system.Browser;
import io.cloudward.e2e.system.HtmlForm;
import io.cloudward.e2e.system.RunningSystem;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The launch from the Customer Control Panel: «Open security console» opens the portal signed in.
 */
class ControlPanelLaunchIT {

  private static final RunningSystem SYSTEM = RunningSystem.get();

  private final Browser browser = new Browser();

  @Test
  void opensThePortalSignedInAsTheCustomersAdministrator() {
    JsonNode account = SYSTEM.status().at("/credentials/controlPanel/0");
    URI panel = SYSTEM.controlPanel();
    Answer signIn = browser.follow(panel);
    HtmlForm form = HtmlForm.firstWith(signIn, "password");
    Answer signedIn =
        browser.submit(
            form.action(),
            form.filledWith(
                Map.of(
                    form.fieldLike("user|login|mail"), account.path("username").asText(),
                    form.fieldLike("password"), account.path("password").asText())));
    assertThat(signedIn.status()).isIn(200, 302, 303);

    Answer portal = browser.follow(launchLink());

    assertThat(portal.uri().getAuthority()).isEqualTo(SYSTEM.portal().getAuthority());
    Answer session = browser.get(SYSTEM.portal().resolve("/api/auth/session")).expect(200);
    assertThat(session.body()).contains(account.path("username").asText());
  }

  private URI launchLink() {
    return SYSTEM
        .portal()
        .resolve(
            "/api/auth/initiate?iss="
                + SYSTEM.controlPanel()
                + "&target_link_uri="
                + SYSTEM.portal()
                + "/");
  }
}
