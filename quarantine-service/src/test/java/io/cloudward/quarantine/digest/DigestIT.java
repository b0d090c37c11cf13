package io.cloudward.quarantine.digest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.cloudward.contracts.Service;
import io.cloudward.policy.testing.ProvisioningPlay;
import io.cloudward.quarantine.ConnectorPlay;
import io.cloudward.quarantine.MailServerResource;
import io.cloudward.quarantine.QuarantineClient;
import io.cloudward.quarantine.WithQuarantineService;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.events.EventSpeaker;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Owners get one mail with links; a link does what the policy allows, once, for one person. */
@QuarkusTest
@WithQuarantineService
class DigestIT {

  private static final Pattern LINK = Pattern.compile("(Release|Ask for release): (\\S+)");

  private final ProvisioningPlay provisioning = new ProvisioningPlay(Service.EXCHANGE_ONLINE);
  private final ConnectorPlay connector =
      new ConnectorPlay(provisioning.tenant(), provisioning.organization());
  private final QuarantineClient client = new QuarantineClient(connector.tenant());
  private final String owner = connector.tenant() + "@contoso.example";

  @BeforeEach
  void provision() {
    var task = UUID.randomUUID();
    try (var speaker = new EventSpeaker()) {
      provisioning.requested(task, 1, 0).say(speaker);
      provisioning.completed(task, 1, 5).say(speaker);
    }
    var _ =
        EventProbe.on("quarantine.policy")
            .await(connector.tenant(), "io.cloudward.quarantine.policies-enabled.v1", 1);
  }

  @Test
  void tellsTheOwnerOfWhatCanComeBackAndOfNothingElse() {
    connector.say(connector.quarantined(connector.messageTo(owner, "Virus"), "MALWARE"));
    connector.say(connector.quarantined(connector.messageTo(owner, "Your parcel"), "SCAM"));
    connector.say(connector.quarantined(connector.messageTo(owner, "Cheap <b>offer</b>"), "SPAM"));

    var mail = MailServerResource.await(owner);

    assertThat(mail.subject()).isEqualTo("2 items in quarantine");
    assertThat(mail.text()).contains("Cheap <b>offer</b>", "Your parcel").doesNotContain("Virus");
    assertThat(mail.html()).contains("Cheap &lt;b&gt;offer&lt;/b&gt;").doesNotContain("Virus");
    assertThat(mail.text()).containsOnlyOnce("Ask for release: http://localhost:8080/quarantine/");
  }

  @Test
  void releasesByALinkThatWorksOnce() {
    var item = take("Offer", "SPAM");
    var token = token(MailServerResource.await(owner).text());

    link(token).statusCode(200).body("right", equalTo("RELEASE")).body("used", equalTo(false));
    client.item(item).body("state", equalTo("HELD"));
    follow(token).statusCode(200).body("state", equalTo("RELEASING")).body("used", equalTo(true));
    follow(token).statusCode(409).body("type", endsWith("/link-used"));
    link(token).statusCode(200).body("used", equalTo(true));

    client
        .item(item)
        .body("state", equalTo("RELEASING"))
        .body("release.by.kind", equalTo("RECIPIENT"))
        .body("release.by.name", equalTo(owner));
  }

  @Test
  void asksByALinkWhereThePolicyAllowsNoMore() {
    var item = take("Parcel", "SCAM");
    var token = token(MailServerResource.await(owner).text());

    link(token).body("place", equalTo("Inbox")).body("request", nullValue());
    follow(token).body("right", equalTo("REQUEST")).body("request", equalTo("PENDING"));

    client.item(item).body("state", equalTo("HELD"));
    String request =
        client
            .call()
            .get("/api/quarantine/release-requests")
            .then()
            .body("items[0].requestedBy", equalTo(owner))
            .body("items[0].state", equalTo("PENDING"))
            .extract()
            .path("items[0].id");
    client
        .call()
        .post("/api/quarantine/release-requests/" + request + "/deny")
        .then()
        .statusCode(200);
    link(token).body("used", equalTo(true)).body("request", equalTo("DENIED"));
  }

  @Test
  void obeysThePolicyOfTheMomentAndNotOfTheMail() {
    var item = take("Offer", "SPAM");
    var token = token(MailServerResource.await(owner).text());
    forbidSpam();

    link(token).body("right", equalTo("NONE"));
    follow(token).statusCode(403).body("type", endsWith("/release-not-allowed"));

    client.item(item).body("state", equalTo("HELD"));
  }

  @Test
  void releasesNothingThatIsGone() {
    var item = take("Offer", "SPAM");
    var token = token(MailServerResource.await(owner).text());
    client.post(item, "delete").statusCode(200);

    follow(token).statusCode(409).body("type", endsWith("/item-gone"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "........................................................"})
  void knowsNoLinkThatNobodyMade(String text) {
    var item = take("Offer", "SPAM");
    var token = token(MailServerResource.await(owner).text());
    // Another tenant's id before the same secret, and the same tenant's before another secret.
    var foreign = "A".repeat(20) + token.substring(20);
    var guessed = token.substring(0, 24) + "A".repeat(40);

    for (var wrong : List.of(text + "-", foreign, guessed)) {
      link(wrong).statusCode(404);
      follow(wrong).statusCode(404);
    }
    client.item(item).body("state", equalTo("HELD"));
  }

  private UUID take(String title, String category) {
    var item = connector.messageTo(owner, title);
    connector.say(connector.quarantined(item, category));
    client.awaitState(item.itemId(), "HELD");
    return item.itemId();
  }

  private void forbidSpam() {
    String id = client.call().get("/api/quarantine/policies").then().extract().path("items[0].id");
    var body =
        """
        {"organizationId": "%s", "service": "EXCHANGE_ONLINE",
         "name": "Default Exchange Policy Quarantine", "enabled": true,
         "userRights": {"SPAM": "NONE"}}
        """
            .formatted(provisioning.organization());
    client
        .call()
        .header("If-Match", "*")
        .body(body)
        .put("/api/quarantine/policies/" + id)
        .then()
        .statusCode(200);
  }

  private static String token(String text) {
    var found = LINK.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(2).substring(found.group(2).lastIndexOf('/') + 1);
  }

  private static ValidatableResponse link(String token) {
    return given().get("/api/quarantine/links/" + token).then();
  }

  private static ValidatableResponse follow(String token) {
    return given().post("/api/quarantine/links/" + token).then();
  }
}
