package io.cloudward.connector;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.cloudward.connector.support.Sandbox;
import io.cloudward.connector.support.TenantHand;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class VerificationIT {

  private static final String PATH = "/api/connections/verifications";

  private final TenantHand tenant = new TenantHand();

  @BeforeAll
  static void awaitSandbox() {
    Sandbox.awaitReady();
  }

  @AfterEach
  void close() {
    tenant.close();
  }

  @ParameterizedTest
  @CsvSource({
    "locked, LOCKED",
    "password-expired, PASSWORD_EXPIRED",
    "passwordless, PASSWORDLESS",
    "disabled, ACCOUNT_DISABLED",
    "mfa-required, MFA_REQUIRED",
    "mfa-enrol, MFA_ENROL",
    "mfa-expired, MFA_EXPIRED",
    "not-assigned, NOT_ASSIGNED",
    "blocked-by-policy, BLOCKED_BY_POLICY",
    "security-defaults, BLOCKED_BY_POLICY",
    "consent-missing, CONSENT_MISSING",
    "admin-consent-needed, ADMIN_CONSENT_NEEDED",
    "service-not-licensed, SERVICE_NOT_LICENSED",
    "app-not-installed, APP_NOT_INSTALLED",
    "app-disabled, APP_DISABLED",
    "temporary, TEMPORARY",
    "throttled, TEMPORARY",
    "unknown-failure, REFUSED",
    "alice, NOT_ADMINISTRATOR",
    "nobody-here, UNKNOWN_ACCOUNT"
  })
  void saysWhyItIsRefused(String account, String reason) {
    tenant
        .verify(account + "@northwind.example", Sandbox.PASSWORD)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("https://cloudward.io/problems/verification-failed"))
        .body("reason", equalTo(reason))
        .body("remedy.length()", not(equalTo(0)))
        .body(not(containsString(Sandbox.PASSWORD)));
  }

  @Test
  void blamesTheWrongPassword() {
    tenant
        .verify("second.admin@northwind.example", "Wrong-Password-1")
        .statusCode(422)
        .body("reason", equalTo("WRONG_CREDENTIALS"))
        .body("field", equalTo("password"))
        .body("code", equalTo("AADSTS50126"));
  }

  @Test
  void doesNotKnowOrganizationsThatDoNotExist() {
    tenant
        .verify("admin@nowhere.example", Sandbox.PASSWORD)
        .statusCode(422)
        .body("reason", equalTo("TENANT_UNKNOWN"));
  }

  @Test
  void asksForConsentWhereThereIsNone() {
    tenant
        .verify("admin@contoso.example", Sandbox.PASSWORD)
        .statusCode(422)
        .body("reason", equalTo("CONSENT_MISSING"))
        .body("offerConsent", equalTo(true));
  }

  @Test
  void tellsWhichServicesAreLicensed() {
    tenant
        .verify("admin@fabrikam.example", Sandbox.PASSWORD)
        .statusCode(201)
        .header("Location", containsString(PATH + "/"))
        .body("organization.id", equalTo(Sandbox.FABRIKAM.toString()))
        .body("services.find { it.service == 'EXCHANGE_ONLINE' }.licensed", equalTo(true))
        .body("services.find { it.service == 'SHAREPOINT_ONLINE' }.licensed", equalTo(false))
        .body("services.find { it.service == 'ONEDRIVE' }.licensed", equalTo(false));
  }

  @Test
  void isReadableByItsTenantAlone() {
    var id = tenant.verified("admin@northwind.example");

    tenant.get(PATH + "/" + id).statusCode(200).body("state", equalTo("VERIFIED"));
    given()
        .auth()
        .oauth2(TestTokens.globalAdministrator(UUID.randomUUID()))
        .get(PATH + "/" + id)
        .then()
        .statusCode(404);
  }

  @Test
  void needsThePermission() {
    given().contentType("application/json").body("{}").post(PATH).then().statusCode(401);
    given()
        .auth()
        .oauth2(TestTokens.session(tenant.tenant, "connections:view"))
        .contentType("application/json")
        .body(Map.of("username", "admin@northwind.example", "password", "x"))
        .post(PATH)
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "{",
        "{\"username\":7,\"password\":\"x\"}",
        "{\"username\":\"admin\",\"password\":\"x\"}",
        "{\"username\":\"a@../common\",\"password\":\"x\"}",
        "{\"username\":\"a@b.example/x\",\"password\":\"x\"}",
        "{\"username\":\"a@b.example\"}",
        "{\"password\":\"x\"}",
        "{\"username\":\"a@b.example\",\"password\":\"\"}",
        "{\"username\":\"a@b.example\",\"password\":7}",
        "{\"username\":\"a@b.example\",\"password\":null}",
        "{\"method\":\"GUESS\"}",
        "{\"method\":\"PASSWORD\"}",
        "{\"username\":\"a@b.example\",\"password\":\"x\",\"more\":1}"
      })
  void answersMalformedRequestsWithAProblem(String body) {
    given()
        .auth()
        .oauth2(tenant.token())
        .contentType("application/json")
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void refusesBodiesThatAreTooLarge() {
    given()
        .auth()
        .oauth2(tenant.token())
        .contentType("application/json")
        .body("{\"username\":\"" + "a".repeat(2_000_000) + "\"}")
        .post(PATH)
        .then()
        .statusCode(413);
  }

  @Test
  void recordsWhoWasRefused() {
    tenant.verify("locked@northwind.example", Sandbox.PASSWORD).statusCode(422);

    var entries = TenantHand.audit(tenant.tenant, 1);

    assertThat(entries.getFirst().data().path("action").asText()).isEqualTo("verification.refused");
    assertThat(entries.getFirst().data().path("reason").asText()).isEqualTo("LOCKED");
    assertThat(entries.getFirst().data().toString()).doesNotContain(Sandbox.PASSWORD);
  }
}
