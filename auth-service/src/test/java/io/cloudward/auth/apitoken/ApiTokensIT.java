package io.cloudward.auth.apitoken;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.cloudward.auth.AuthTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiTokensIT extends AuthTest {

  private static final String TOKENS = "/api/administration/api-tokens";
  private static final String EXCHANGE = "/api/auth/api-tokens/exchange";
  private static final String SECRET = "marker-internal-secret";

  private Map<String, String> browser = Map.of();

  @BeforeEach
  void launch() {
    browser = newTenant();
  }

  @Test
  void worksAsCredentialUntilItIsRevoked() {
    var created = create("\"administration:view\"");
    var token = created.jsonPath().getString("token");
    assertThat(token).matches("cwt_[A-Za-z0-9_-]{43}");
    assertThat(created.header("Location")).endsWith(created.jsonPath().getString("id"));

    given()
        .auth()
        .oauth2(token)
        .get("/api/auth/session")
        .then()
        .statusCode(200)
        .body("administrator.name", equalTo("SIEM"))
        .body("permissions", hasSize(1));
    assertThat(given().auth().oauth2(token).delete(TOKENS + "/x").statusCode()).isIn(403, 404);

    as(browser).delete(created.header("Location")).then().statusCode(204);
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> given().auth().oauth2(token).get("/api/auth/session").statusCode() == 401);
  }

  @Test
  void showsTheTokenOnce() {
    var created = create("\"logs:view\"");

    assertThat(as(browser).get(TOKENS).asString())
        .doesNotContain(created.jsonPath().getString("token"))
        .contains(created.jsonPath().getString("id"));
  }

  @Test
  void isExchangedOnlyByServices() {
    var token = create("\"logs:view\"").jsonPath().getString("token");

    assertThat(exchange(SECRET, token).statusCode()).isEqualTo(200);
    assertThat(exchange(SECRET, token).jsonPath().getString("token").split("\\.")).hasSize(3);
    assertThat(exchange("wrong", token).statusCode()).isEqualTo(403);
    assertThat(exchange(SECRET, "cwt_unknown").statusCode()).isEqualTo(401);
    given()
        .contentType("application/json")
        .body("{\"token\":\"" + token + "\"}")
        .post(EXCHANGE)
        .then()
        .statusCode(403);
    as(browser).get(TOKENS).then().body("items[0].lastUsedAt", notNullValue());
  }

  @Test
  void limitsTokens() {
    for (var i = 0; i < 20; i++) {
      create("\"logs:view\"").then().statusCode(201);
    }

    create("\"logs:view\"").then().statusCode(409).body("limit", equalTo(20));
  }

  @Test
  void grantsNoMoreThanTheCallerHas() {
    var narrow = create("\"administration:manage\"").jsonPath().getString("token");

    given()
        .auth()
        .oauth2(narrow)
        .contentType("application/json")
        .body("{\"name\":\"wide\",\"scopes\":[\"threat:manage\"],\"expiresInDays\":1}")
        .post(TOKENS)
        .then()
        .statusCode(403)
        .body("type", equalTo("https://cloudward.io/problems/beyond-own-permissions"));
    given()
        .auth()
        .oauth2(narrow)
        .contentType("application/json")
        .body(
            "{\"username\":\"sneaky\",\"name\":\"S\",\"password\":\"marker-long password\",\"roleId\":\""
                + roleId(browser, "Global administrator")
                + "\"}")
        .post("/api/administration/administrators")
        .then()
        .statusCode(403);
    create("\"nonsense\"").then().statusCode(400);
  }

  @Test
  void keepsTenantsApart() {
    var id = create("\"logs:view\"").jsonPath().getString("id");
    var stranger = newTenant();

    as(stranger).get(TOKENS).then().body("items", hasSize(0));
    assertThat(as(stranger).get(TOKENS + "/" + id).statusCode()).isEqualTo(404);
    assertThat(as(stranger).delete(TOKENS + "/" + id).statusCode()).isEqualTo(404);
  }

  private Response create(String scopes) {
    return as(browser)
        .body("{\"name\":\"SIEM\",\"scopes\":[" + scopes + "],\"expiresInDays\":365}")
        .post(TOKENS);
  }

  private static Response exchange(String secret, String token) {
    return given()
        .header("Cloudward-Internal-Secret", secret)
        .contentType("application/json")
        .body("{\"token\":\"" + token + "\"}")
        .post(EXCHANGE);
  }
}
