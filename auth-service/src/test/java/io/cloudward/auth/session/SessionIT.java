package io.cloudward.auth.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.cloudward.auth.AuthTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SessionIT extends AuthTest {

  private String username = "";
  private Map<String, String> browser = Map.of();

  @BeforeEach
  void signIn() {
    username = createAdministrator(root(), "Viewer");
    browser = cookies(login(username, GOOD_PASSWORD));
  }

  @Test
  void tellsWhoIsSignedIn() {
    as(browser)
        .get("/api/auth/session")
        .then()
        .statusCode(200)
        .body("administrator.name", equalTo("Some Body"))
        .body("role", equalTo("Viewer"));
    given().get("/api/auth/session").then().statusCode(401);
  }

  @Test
  void givesNewTokensAndTakesTheOldOneOnlyFromASecondTab() {
    var renewed = cookies(refresh(browser));
    assertThat(renewed.get(REFRESH)).isNotEqualTo(browser.get(REFRESH));

    var otherTab = refresh(browser);
    assertThat(otherTab.statusCode()).isEqualTo(200);
    assertThat(otherTab.cookie(REFRESH)).isEqualTo(renewed.get(REFRESH));
  }

  @Test
  void endsTheSessionWhenAnOldTokenIsUsedAgain() {
    var renewed = cookies(refresh(browser));
    Awaitility.await().pollDelay(Duration.ofMillis(1500)).until(() -> true);

    assertThat(refresh(browser).statusCode()).isEqualTo(401);
    assertThat(refresh(renewed).statusCode()).isEqualTo(401);
    assertThat(as(renewed).get("/api/auth/session").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "AAAA", "%00", "not a token at all"})
  void refusesForgedRefreshTokens(String token) {
    assertThat(refresh(Map.of(REFRESH, token)).statusCode()).isEqualTo(401);
  }

  @Test
  void refusesATamperedRefreshToken() {
    var token = browser.getOrDefault(REFRESH, "");
    var tampered = (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);

    assertThat(refresh(Map.of(REFRESH, tampered)).statusCode()).isEqualTo(401);
    assertThat(refresh(browser).statusCode()).isEqualTo(200);
  }

  @Test
  void demandsTheCustomHeader() {
    given()
        .cookies(browser)
        .post("/api/auth/session/refresh")
        .then()
        .statusCode(403)
        .body("type", equalTo("https://cloudward.io/problems/requested-with-missing"));
    given().cookies(browser).delete("/api/auth/session").then().statusCode(403);
    given().cookies(browser).delete("/api/auth/sessions").then().statusCode(403);
    assertThat(refresh(browser).statusCode()).isEqualTo(200);
  }

  @Test
  void signsOutHere() {
    as(browser)
        .delete("/api/auth/session")
        .then()
        .statusCode(204)
        .cookie(SESSION, equalTo(""))
        .header("Clear-Site-Data", containsString("storage"));

    assertThat(as(browser).get("/api/auth/session").statusCode()).isEqualTo(401);
    assertThat(refresh(browser).statusCode()).isEqualTo(401);
    assertThat(given().delete("/api/auth/session").statusCode()).isEqualTo(204);
  }

  @Test
  void signsOutWithAnExpiredTokenToo() {
    Map<String, String> late = new HashMap<>(browser);
    late.put(SESSION, "expired");

    assertThat(as(late).delete("/api/auth/session").statusCode()).isEqualTo(204);
    assertThat(refresh(browser).statusCode()).isEqualTo(401);
  }

  @Test
  void listsAndEndsOwnSessions() {
    var other = cookies(login(username, GOOD_PASSWORD));
    as(browser)
        .get("/api/auth/sessions")
        .then()
        .body("items", hasSize(2))
        .body("items.findAll { it.current }", hasSize(1));
    var id =
        as(browser).get("/api/auth/sessions").jsonPath().getString("items.find { !it.current }.id");

    assertThat(as(root()).delete("/api/auth/sessions/" + id).statusCode()).isEqualTo(404);
    assertThat(as(browser).delete("/api/auth/sessions/" + id).statusCode()).isEqualTo(204);
    assertThat(refresh(other).statusCode()).isEqualTo(401);
    assertThat(refresh(browser).statusCode()).isEqualTo(200);
  }

  @Test
  void signsOutEverywhere() {
    var other = cookies(login(username, GOOD_PASSWORD));

    assertThat(as(browser).delete("/api/auth/sessions").statusCode()).isEqualTo(204);

    assertThat(refresh(other).statusCode()).isEqualTo(401);
    assertThat(refresh(browser).statusCode()).isEqualTo(401);
  }

  private static Response refresh(Map<String, String> cookies) {
    return as(cookies).post("/api/auth/session/refresh");
  }
}
