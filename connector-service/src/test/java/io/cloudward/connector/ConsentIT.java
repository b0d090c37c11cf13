package io.cloudward.connector;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.cloudward.connector.support.Sandbox;
import io.cloudward.connector.support.TenantHand;
import io.cloudward.contracts.Service;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentIT {

  private static final String COOKIE = "__Host-cloudward-consent";
  private static final String CALLBACK = "/api/connections/consent/callback";

  private final TenantHand tenant = new TenantHand();

  @BeforeAll
  static void awaitSandbox() {
    Sandbox.awaitReady();
  }

  @AfterEach
  void close() {
    tenant.close();
  }

  @Test
  void sendsTheAdministratorToMicrosoft() {
    var started = start();

    assertThat(started.query())
        .containsEntry("scope", "https%3A%2F%2Fgraph.microsoft.com%2F.default")
        .containsKeys("client_id", "redirect_uri", "state");
    tenant
        .get("/api/connections/verifications/" + started.id())
        .body("state", equalTo("PENDING"))
        .body("organization", nullValue());
  }

  @Test
  void verifiesAnOrganizationThatConsented() {
    var organization = Sandbox.organization("small");
    var started = start();

    callback(started, organization.id().toString()).then().statusCode(303);

    tenant
        .get("/api/connections/verifications/" + started.id())
        .body("state", equalTo("VERIFIED"))
        .body("organization.id", equalTo(organization.id().toString()))
        .body("account", nullValue());
  }

  @Test
  void connectsWithoutAnyDelegateAccount() {
    var organization = Sandbox.organization("small");
    var started = start();
    callback(started, organization.id().toString());

    tenant.submit(organization.id(), started.id(), false, Service.EXCHANGE_ONLINE);

    var connected = tenant.await("service-connected", 1).getFirst().data();
    assertThat(connected.path("mode").asText()).isEqualTo("APP_CONSENT");
    assertThat(connected.path("delegateRole").asText()).isEqualTo("NONE");
    assertThat(Sandbox.requests(organization.id())).doesNotContain("POST /users");
  }

  @Test
  void acceptsAStateOnce() {
    var organization = Sandbox.organization("small");
    var started = start();
    callback(started, organization.id().toString()).then().statusCode(303);

    callback(started, organization.id().toString())
        .then()
        .statusCode(400)
        .body("reason", equalTo("STATE_INVALID"));
  }

  @Test
  void acceptsAStateFromItsOwnBrowserAlone() {
    var organization = Sandbox.organization("small");
    var started = start();
    var stolen = new Started(started.id(), started.query(), start().cookie());

    callback(stolen, organization.id().toString()).then().statusCode(400);

    tenant.get("/api/connections/verifications/" + started.id()).body("state", equalTo("PENDING"));
  }

  @Test
  void refusesACallbackWithoutState() {
    given().redirects().follow(false).get(CALLBACK + "?admin_consent=True").then().statusCode(400);
    given()
        .redirects()
        .follow(false)
        .cookie(COOKIE, "x")
        .get(CALLBACK + "?state=guess&admin_consent=True&tenant=" + Sandbox.NORTHWIND)
        .then()
        .statusCode(400);
  }

  @Test
  void believesNoDirectoryThatDidNotConsent() {
    var started = start();

    callback(started, Sandbox.CONTOSO.toString()).then().statusCode(303);

    tenant
        .get("/api/connections/verifications/" + started.id())
        .body("state", equalTo("REFUSED"))
        .body("reason", equalTo("INSUFFICIENT_PERMISSIONS"));
  }

  @Test
  void believesNoDirectoryThatIsNone() {
    var started = start();

    callback(started, "../common").then().statusCode(303);

    tenant.get("/api/connections/verifications/" + started.id()).body("state", equalTo("REFUSED"));
  }

  @Test
  void saysThatTheConsentWasDeclined() {
    var started = start();

    given()
        .redirects()
        .follow(false)
        .cookie(COOKIE, started.cookie())
        .get(CALLBACK + "?error=permission_denied&state=" + started.query().get("state"))
        .then()
        .statusCode(303);

    tenant
        .get("/api/connections/verifications/" + started.id())
        .body("state", equalTo("REFUSED"))
        .body("reason", equalTo("CONSENT_DECLINED"));
  }

  private static Response callback(Started started, String directory) {
    return given()
        .redirects()
        .follow(false)
        .cookie(COOKIE, started.cookie())
        .queryParam("admin_consent", "True")
        .queryParam("tenant", directory)
        .queryParam("state", started.query().get("state"))
        .get(CALLBACK);
  }

  private Started start() {
    var answer =
        given()
            .auth()
            .oauth2(tenant.token())
            .contentType("application/json")
            .body(Map.of("method", "CONSENT"))
            .post("/api/connections/verifications");
    answer.then().statusCode(201);
    var query =
        Arrays.stream(
                URI.create(answer.jsonPath().getString("consentUrl")).getRawQuery().split("&", -1))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    return new Started(
        UUID.fromString(answer.jsonPath().getString("id")), query, answer.getCookie(COOKIE));
  }

  private record Started(UUID id, Map<String, String> query, String cookie) {}
}
