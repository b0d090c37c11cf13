package io.cloudward.sandbox.microsoft365;

import static io.cloudward.sandbox.microsoft365.Northwind.ADMIN;
import static io.cloudward.sandbox.microsoft365.Northwind.ALICE;
import static io.cloudward.sandbox.microsoft365.Northwind.PASSWORD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PasswordGrantIT {
  @BeforeEach
  void reset() {
    Northwind.reset();
  }

  @Test
  void answersTokensForTheRightPassword() {
    var answer = Northwind.password(ADMIN, PASSWORD).statusCode(200).extract().jsonPath();

    assertThat(answer.getString("token_type")).isEqualTo("Bearer");
    assertThat(answer.getString("scope"))
        .contains("https://graph.microsoft.com/User.ReadWrite.All");
    assertThat(claims(answer.getString("access_token")))
        .contains("\"tid\":\"" + Northwind.ID, "\"scp\":\"", Northwind.GLOBAL_ADMINISTRATOR);
    assertThat(claims(answer.getString("id_token"))).contains(Northwind.CLIENT, ADMIN);
    assertThat(answer.getString("refresh_token")).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "locked,50053,invalid_grant",
    "password-expired,50055,invalid_grant",
    "password-expired-on-premises,50144,invalid_grant",
    "passwordless,50056,invalid_grant",
    "disabled,50057,invalid_grant",
    "mfa-required,50076,interaction_required",
    "mfa-required-always,50074,interaction_required",
    "mfa-expired,50078,interaction_required",
    "mfa-enrol,50079,interaction_required",
    "mfa-enrol-first,50072,interaction_required",
    "not-assigned,50105,invalid_grant",
    "blocked-by-policy,53003,interaction_required",
    "device-not-compliant,53000,interaction_required",
    "security-defaults,530035,interaction_required",
    "consent-missing,65001,invalid_grant",
    "consent-declined,65004,consent_required",
    "admin-consent-needed,90094,consent_required",
    "service-not-licensed,650052,invalid_client",
    "app-not-installed,700016,unauthorized_client",
    "app-disabled,7000112,unauthorized_client",
    "unknown-failure,9999999,invalid_grant",
    "nobody,50034,invalid_grant"
  })
  void refusesEachScenarioInMicrosoftsWords(String alias, int code, String error) {
    Northwind.password(alias + "@northwind.example", PASSWORD)
        .statusCode(400)
        .body("error", equalTo(error))
        .body("error_codes", hasItem(code))
        .body("error_description", startsWith("AADSTS" + code + ": "))
        .body("error_uri", equalTo("https://login.microsoftonline.com/error?code=" + code))
        .body("$", hasKey("trace_id"))
        .body("$", hasKey("timestamp"));
  }

  @Test
  void refusesWrongPasswordAndUnknownTenant() {
    Northwind.password(ADMIN, "wrong")
        .statusCode(400)
        .body("error_codes", hasItem(50126))
        .body("$", not(hasKey("access_token")));
    Northwind.token(
            "nowhere.example",
            Map.of(
                "grant_type", "password",
                "client_id", Northwind.CLIENT,
                "username", "x@nowhere.example",
                "password", "x",
                "scope", Northwind.SCOPE))
        .statusCode(400)
        .body("error_codes", hasItem(90002));
    Northwind.password("x@nowhere.example", "x").body("error_codes", hasItem(50059));
  }

  @Test
  void failsForAMomentWithRetryableStatuses() {
    Northwind.password("temporary@northwind.example", PASSWORD)
        .statusCode(503)
        .body("error", equalTo("temporarily_unavailable"))
        .body("error_codes", hasItem(90033));
    Northwind.password("throttled@northwind.example", PASSWORD)
        .statusCode(429)
        .header("Retry-After", "5");
  }

  @Test
  void locksAnAccountAfterTenWrongPasswordsForAMinute() {
    for (int i = 0; i < 10; i++) {
      Northwind.password(ALICE, "wrong-" + i).body("error_codes", hasItem(50126));
    }
    Northwind.password(ALICE, PASSWORD).body("error_codes", hasItem(50053));

    given()
        .contentType(ContentType.JSON)
        .body(Map.of("aheadSeconds", 61))
        .put("/control/clock")
        .then()
        .statusCode(200);

    Northwind.password(ALICE, PASSWORD).statusCode(200);
  }

  @Test
  void needsConsentForWhatWasNotGranted() {
    Northwind.password("admin@contoso.example", PASSWORD)
        .statusCode(400)
        .body("error_codes", hasItem(65001))
        .body("suberror", equalTo("consent_required"));
    var form = new HashMap<>(form());
    form.put("scope", "Calendars.ReadWrite");
    Northwind.token(Northwind.ID, form).body("error_codes", hasItem(65001));
    form.put("scope", "not a scope!");
    Northwind.token(Northwind.ID, form).body("error_codes", hasItem(70011));
  }

  @ParameterizedTest
  @ValueSource(strings = {"grant_type", "client_id", "username", "password"})
  void namesTheParameterThatIsMissing(String missing) {
    var form = new HashMap<>(form());
    form.remove(missing);

    Northwind.token("organizations", form)
        .statusCode(400)
        .body("error_codes", hasItem(900144))
        .body("error_description", startsWith("AADSTS900144: "));
  }

  @Test
  void saysWhoseRealmAUserIs() {
    given()
        .get("/common/userrealm/{upn}?api-version=1.0", ADMIN)
        .then()
        .statusCode(200)
        .body("account_type", equalTo("Managed"));
    given()
        .get("/common/userrealm/x@nowhere.example")
        .then()
        .body("account_type", equalTo("Unknown"));
  }

  @Test
  void refreshesUntilSessionsAreRevoked() {
    String refresh =
        Northwind.password(ADMIN, PASSWORD).statusCode(200).extract().path("refresh_token");
    var form =
        Map.of(
            "grant_type",
            "refresh_token",
            "client_id",
            Northwind.CLIENT,
            "refresh_token",
            refresh,
            "scope",
            Northwind.SCOPE);

    Northwind.token(Northwind.ID, form).statusCode(200);
    Northwind.graph().post("/me/revokeSignInSessions").then().statusCode(200);
    Northwind.token(Northwind.ID, form).body("error_codes", hasItem(50173));
  }

  private static Map<String, String> form() {
    return Map.of(
        "grant_type",
        "password",
        "client_id",
        Northwind.CLIENT,
        "username",
        ADMIN,
        "password",
        PASSWORD,
        "scope",
        Northwind.SCOPE);
  }

  private static String claims(String token) {
    var payload = token.split("\\.", -1)[1];
    return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
  }
}
