package io.cloudward.sandbox.microsoft365;

import static io.cloudward.sandbox.microsoft365.Northwind.graph;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FaultsIT {
  private String token = "";

  @BeforeEach
  void reset() {
    Northwind.reset();
    token = Northwind.userToken(Northwind.ADMIN);
  }

  @ParameterizedTest
  @CsvSource({"integer,2", "decimal,2\\.000", "date,'[A-Z][a-z]{2}, .* GMT'"})
  void throttlesWithEachFormOfRetryAfter(String format, String header) {
    on("throttle", Map.of("retryAfterSeconds", 2, "format", format));

    graph(token)
        .get("/me")
        .then()
        .statusCode(429)
        .header("Retry-After", matchesPattern(header))
        .body("error.code", equalTo("TooManyRequests"));
  }

  @Test
  void throttlesWithoutSayingHowLong() {
    on("throttle", Map.of("format", "none"));

    graph(token).get("/sites").then().statusCode(429).header("Retry-After", nullValue());
  }

  @Test
  void throttlesForRealAboveTheLimits() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("directoryUnits", 5, "sharePointUnits", 5))
        .put("/control/limits")
        .then()
        .statusCode(200);

    for (int i = 0; i < 2; i++) {
      graph(token).get("/sites").then().statusCode(200);
    }
    graph(token).get("/sites").then().statusCode(429).header("Retry-After", matchesPattern("\\d+"));
  }

  @Test
  void failsWithEmptyBodiesBeforeAndAfterTheEffect() {
    on("server-errors", Map.of("status", 500));
    graph(token)
        .body(Northwind.newUser("never"))
        .post("/users")
        .then()
        .statusCode(500)
        .body(emptyString());
    off("server-errors");
    on("commit-then-fail", Map.of());
    graph(token).body(Northwind.newUser("there")).post("/users").then().statusCode(500);
    off("commit-then-fail");

    graph(token).get("/users/never@northwind.example").then().statusCode(404);
    graph(token).get("/users/there@northwind.example").then().statusCode(200);
  }

  @Test
  void treatsTokensIssuedBeforeAsExpired() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("aheadSeconds", 5))
        .put("/control/clock")
        .then()
        .statusCode(200);
    on("expired-tokens", Map.of());

    graph(token)
        .get("/me")
        .then()
        .statusCode(401)
        .body("error.code", equalTo("InvalidAuthenticationToken"));
    graph(Northwind.userToken(Northwind.ADMIN)).get("/me").then().statusCode(200);
  }

  @Test
  void revokesConsentEverywhere() {
    Northwind.consent(Northwind.ID, "ALL");
    on("revoked-consent", Map.of());

    graph(token).get("/users").then().statusCode(403);
    Northwind.password(Northwind.ADMIN, Northwind.PASSWORD).body("error_codes", hasItem(65001));
    Northwind.application(Northwind.ID).body("error_codes", hasItem(700016));
  }

  @Test
  void losesDeltaTokensWithALocationToStartFrom() {
    String link = graph(token).get("/users/delta").then().extract().path("'@odata.deltaLink'");
    on("delta-gone", Map.of());

    given()
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false)
        .header("Authorization", "Bearer " + token)
        .get(link)
        .then()
        .statusCode(410)
        .header("Location", notNullValue())
        .body("error.code", equalTo("syncStateNotFound"));
    graph(token).get("/users/delta").then().statusCode(200);
  }

  @Test
  void isSlowWhenTold() {
    on("latency", Map.of("milliseconds", 300));
    var started = System.nanoTime();
    graph(token).get("/me").then().statusCode(200);
    assertThat(System.nanoTime() - started).isGreaterThan(300_000_000L);
    off("latency");
    Northwind.fault(
        "slow-body",
        Map.of(
            "enabled",
            true,
            "organization",
            Northwind.ID,
            "parameters",
            Map.of("milliseconds", 20)));
    started = System.nanoTime();
    graph(token).get("/me").then().statusCode(200).body("id", notNullValue());
    assertThat(System.nanoTime() - started).isGreaterThan(300_000_000L);
  }

  @Test
  void strikesOneOrganizationOnePathOrAShare() {
    Northwind.fault(
        "server-errors", Map.of("enabled", true, "organization", Northwind.ID, "path", "/groups"));
    graph(token).get("/groups").then().statusCode(503);
    graph(token).get("/users").then().statusCode(200);
    graph(Northwind.userToken("admin@fabrikam.example")).get("/groups").then().statusCode(200);

    var first = statusesWithShare();
    assertThat(first).contains(200, 503);
    Northwind.reset();
    assertThat(statusesWithShare()).isEqualTo(first);
  }

  private List<Integer> statusesWithShare() {
    token = Northwind.userToken(Northwind.ADMIN);
    on("server-errors", Map.of("share", 0.5));
    var statuses = new ArrayList<Integer>();
    for (int i = 0; i < 20; i++) {
      statuses.add(graph(token).get("/me").statusCode());
    }
    off("server-errors");
    return statuses;
  }

  private static void on(String name, Map<String, Object> parameters) {
    Northwind.fault(name, Map.of("enabled", true, "parameters", parameters));
  }

  private static void off(String name) {
    Northwind.fault(name, Map.of("enabled", false));
  }
}
