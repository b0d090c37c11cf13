package io.cloudward.sandbox.microsoft365;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ClientCredentialsIT {
  private static final ClientCertificate CERTIFICATE = ClientCertificate.generate("client");
  private static final ClientCertificate STRANGER = ClientCertificate.generate("stranger");

  @BeforeEach
  void reset() {
    Northwind.reset();
    Northwind.consent(Northwind.ID, "ALL");
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("certificate", CERTIFICATE.pem()))
        .post("/control/applications")
        .then()
        .statusCode(200)
        .body("certificates", equalTo(1));
  }

  @Test
  void answersATokenThatWorksAndNoRefreshToken() {
    Northwind.application(Northwind.ID)
        .statusCode(200)
        .body("$", not(hasKey("refresh_token")))
        .body("expires_in", equalTo(3900));

    Northwind.graph(Northwind.applicationToken(Northwind.ID))
        .get("/organization")
        .then()
        .statusCode(200)
        .body("value[0].displayName", equalTo("Northwind Health"));
  }

  @ParameterizedTest
  @CsvSource({"wrong,7000215", "sandbox-expired-secret,7000222", "'',7000218"})
  void refusesBadSecrets(String secret, int code) {
    var form = new HashMap<>(form());
    form.put("client_secret", secret);

    Northwind.token(Northwind.ID, form)
        .statusCode(401)
        .body("error", equalTo("invalid_client"))
        .body("error_codes", hasItem(code));
  }

  @Test
  void refusesApplicationsThatAreUnknownDisabledOrNotInstalled() {
    var form = new HashMap<>(form());
    form.put("client_secret", Northwind.SECRET);
    Northwind.token(Northwind.CONTOSO, form).body("error_codes", hasItem(700016));
    Northwind.token("organizations", form).body("error_codes", hasItem(50059));
    form.put("scope", "User.Read");
    Northwind.token(Northwind.ID, form).body("error_codes", hasItem(1002012));
    form.put("client_id", "0d15ab1e-0000-4000-8000-000000000001");
    Northwind.token(Northwind.ID, form).body("error_codes", hasItem(7000112));
    form.put("client_id", UUID.randomUUID().toString());
    Northwind.token(Northwind.ID, form).body("error_codes", hasItem(700016));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS256", "PS256"})
  void acceptsAnAssertionSignedWithTheRegisteredCertificate(String algorithm) {
    assertion(CERTIFICATE.assertion(algorithm, claims(300))).statusCode(200);
  }

  @Test
  void refusesAssertionsThatProveNothing() {
    assertion(STRANGER.assertion("RS256", claims(300))).body("error_codes", hasItem(700027));
    assertion(CERTIFICATE.assertion("RS256", claims(-900))).body("error_codes", hasItem(700024));
    assertion("abc").body("error_codes", hasItem(50027));
    var elsewhere = claims(300).replace("/oauth2/v2.0/token", "/elsewhere");
    assertion(CERTIFICATE.assertion("RS256", elsewhere)).body("error_codes", hasItem(700023));
    var somebody = claims(300).replace("\"sub\":\"" + Northwind.CLIENT, "\"sub\":\"somebody");
    assertion(CERTIFICATE.assertion("RS256", somebody)).body("error_codes", hasItem(700021));
    var nameless = claims(300).replace("jti", "nojti");
    assertion(CERTIFICATE.assertion("RS256", nameless)).body("error_codes", hasItem(50027));
  }

  @Test
  void acceptsAnAssertionOnce() {
    var assertion = CERTIFICATE.assertion("RS256", claims(300));

    assertion(assertion).statusCode(200);
    assertion(assertion).statusCode(401).body("error_codes", hasItem(50027));
  }

  @Test
  void carriesOnlyTheRolesGrantedByThen() {
    Northwind.consent(Northwind.ID, "DELEGATED");
    var before = Northwind.applicationToken(Northwind.ID);
    Northwind.consent(Northwind.ID, "ALL");

    Northwind.graph(before).get("/users").then().statusCode(403);
    Northwind.graph(Northwind.applicationToken(Northwind.ID)).get("/users").then().statusCode(200);
  }

  private ValidatableResponse assertion(String assertion) {
    var form = new HashMap<>(form());
    form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    form.put("client_assertion", assertion);
    return Northwind.token(Northwind.ID, form);
  }

  private String claims(long secondsToLive) {
    var now = Instant.now().getEpochSecond();
    return "{\"aud\":\"%s\",\"iss\":\"%s\",\"sub\":\"%s\",\"jti\":\"%s\",\"nbf\":%d,\"exp\":%d}"
        .formatted(
            Northwind.url("/" + Northwind.ID + "/oauth2/v2.0/token"),
            Northwind.CLIENT,
            Northwind.CLIENT,
            UUID.randomUUID(),
            now - 600,
            now + secondsToLive);
  }

  private static Map<String, String> form() {
    return Map.of(
        "grant_type", "client_credentials",
        "client_id", Northwind.CLIENT,
        "scope", Northwind.SCOPE);
  }
}
