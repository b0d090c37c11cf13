package io.cloudward.auth.launch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.cloudward.auth.AuthTest;
import io.cloudward.auth.FakeCodes;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LaunchIT extends AuthTest {

  private static final String LOGIN = "__Host-cloudward-login";

  private final String customer = "customer-" + UUID.randomUUID();

  /** A sign-in that a browser started. */
  private record Started(String cookie, Map<String, String> query) {}

  @Test
  void sendsTheBrowserToTheProviderWithProofKeyStateAndNonce() {
    var started = start(initiate(FakeCodes.issuer(), "ana@example.com", null));

    assertThat(started.query())
        .containsEntry("response_type", "code")
        .containsEntry("client_id", "cloudward")
        .containsEntry("redirect_uri", "http://localhost:8080/api/auth/callback")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("login_hint", "ana@example.com")
        .containsKeys("state", "nonce", "code_challenge");
  }

  @Test
  void bindsTheSignInToTheBrowser() {
    var cookie = initiate(FakeCodes.issuer(), null, null).getDetailedCookie(LOGIN);

    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.isSecured()).isTrue();
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
  }

  @Test
  void startsByFormToo() {
    given()
        .redirects()
        .follow(false)
        .cookie(SESSION, "whatever")
        .formParam("iss", FakeCodes.issuer())
        .post("/api/auth/initiate")
        .then()
        .statusCode(303);
  }

  @Test
  void sendsPeopleWhoseLaunchFailedToThePortal() {
    var browser =
        given()
            .redirects()
            .follow(false)
            .accept("text/html,application/xhtml+xml,*/*;q=0.8")
            .queryParam("iss", "https://evil.example");

    browser
        .get("/api/auth/initiate")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/sign-in?launch=UNKNOWN_ISSUER"));
    browser
        .get("/api/auth/callback")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/sign-in?launch=NOT_STARTED_HERE"))
        .cookies(Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "", "http://localhost:1", "\u0000"})
  void trustsNoOtherIssuer(String issuer) {
    initiate(issuer, null, null).then().statusCode(400).cookies(Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/", "//evil.example", "javascript:alert(1)"})
  void leadsNowhereElse(String target) {
    initiate(FakeCodes.issuer(), null, target)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("target_link_uri"));
  }

  @Test
  void signsInAndGetsToKnowCustomerAndUser() {
    var started = start(initiate(FakeCodes.issuer(), null, "/tasks"));

    var answer = callback(started, FakeCodes.of(claims(started)));

    answer.then().statusCode(303).header("Location", "http://localhost:8080/tasks");
    var browser = cookies(answer);
    as(browser)
        .get("/api/auth/session")
        .then()
        .statusCode(200)
        .body("administrator.name", equalTo("Ana"))
        .body("tenant.name", equalTo("Customer Incorporated"))
        .body("role", equalTo("Global administrator"));
  }

  @Test
  void recognisesCustomerAndUserAgain() {
    var first = tenant(launch(claims -> claims));
    var again = tenant(launch(claims -> claims));
    var colleague = tenant(launch(claims -> claims.put("sub", "other-user")));
    var elsewhere = tenant(launch(claims -> claims.put("tenant_id", UUID.randomUUID().toString())));

    assertThat(again).isEqualTo(first);
    assertThat(colleague).isEqualTo(first);
    assertThat(elsewhere).isNotEqualTo(first);
  }

  @Test
  void endsTheSessionThatTheBrowserHad() {
    var before = launch(claims -> claims.put("sub", "first-user"));
    var started = start(initiate(FakeCodes.issuer(), null, null));

    given()
        .redirects()
        .follow(false)
        .cookies(before)
        .cookie(LOGIN, started.cookie())
        .queryParam("code", FakeCodes.of(claims(started)))
        .queryParam("state", started.query().get("state"))
        .get("/api/auth/callback")
        .then()
        .statusCode(303);

    assertThat(as(before).post("/api/auth/session/refresh").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @MethodSource("unacceptableClaims")
  void refusesIdentityTokensThatProveNothing(UnaryOperator<JsonObject> change) {
    var started = start(initiate(FakeCodes.issuer(), null, null));

    callback(started, FakeCodes.of(change.apply(claims(started))))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("https://cloudward.io/problems/launch-refused"));
  }

  static Stream<UnaryOperator<JsonObject>> unacceptableClaims() {
    return Stream.of(
        claims -> claims.put("nonce", "another"),
        claims -> without(claims, "nonce"),
        claims -> claims.put("iss", "https://evil.example"),
        claims -> claims.put("aud", "another"),
        claims -> claims.put("exp", Instant.now().minusSeconds(600).getEpochSecond()),
        claims -> without(claims, "exp"),
        claims -> claims.put("iat", Instant.now().plusSeconds(600).getEpochSecond()),
        claims -> without(claims, "tenant_id"),
        claims -> claims.put("tenant_id", "  "),
        claims -> claims.put("_key", "stranger"),
        claims -> claims.put("_key", "none"));
  }

  @Test
  void finishesOnlyWhatThisBrowserStarted() {
    var started = start(initiate(FakeCodes.issuer(), null, null));
    var other = start(initiate(FakeCodes.issuer(), null, null));
    var code = FakeCodes.of(claims(started));

    assertRefused(callback(new Started("", started.query()), code), "NOT_STARTED_HERE");
    assertRefused(callback(new Started("forged", started.query()), code), "NOT_STARTED_HERE");
    assertRefused(callback(new Started(other.cookie(), started.query()), code), "WRONG_STATE");
  }

  @Test
  void finishesASignInOnce() {
    var started = start(initiate(FakeCodes.issuer(), null, null));
    var code = FakeCodes.of(claims(started));

    assertThat(callback(started, code).statusCode()).isEqualTo(303);
    assertRefused(callback(started, code), "USED_BEFORE");
  }

  @Test
  void saysWhenTheProviderRefuses() {
    assertRefused(
        callback(start(initiate(FakeCodes.issuer(), null, null)), "refused"), "CODE_REFUSED");
    assertRefused(
        callback(start(initiate(FakeCodes.issuer(), null, null)), ""), "REFUSED_BY_PROVIDER");
  }

  private static void assertRefused(Response answer, String reason) {
    answer.then().statusCode(400).body("reason", equalTo(reason));
    assertThat(answer.cookies()).doesNotContainKey(SESSION);
  }

  private Map<String, String> launch(UnaryOperator<JsonObject> change) {
    var started = start(initiate(FakeCodes.issuer(), null, null));
    return cookies(callback(started, FakeCodes.of(change.apply(claims(started)))));
  }

  private JsonObject claims(Started started) {
    return new JsonObject()
        .put("iss", FakeCodes.issuer())
        .put("aud", "cloudward")
        .put("sub", "user-of-" + customer)
        .put("iat", Instant.now().getEpochSecond())
        .put("exp", Instant.now().plusSeconds(300).getEpochSecond())
        .put("nonce", started.query().get("nonce"))
        .put("name", "Ana")
        .put("email", "ana@example.com")
        .put("tenant_id", customer)
        .put("tenant_name", "Customer Incorporated");
  }

  private static JsonObject without(JsonObject claims, String name) {
    claims.remove(name);
    return claims;
  }

  private static Response initiate(String issuer, @Nullable String hint, @Nullable String target) {
    var call = given().redirects().follow(false).queryParam("iss", issuer);
    if (hint != null) {
      call.queryParam("login_hint", hint);
    }
    if (target != null) {
      call.queryParam("target_link_uri", target);
    }
    return call.get("/api/auth/initiate");
  }

  private static Started start(Response initiated) {
    initiated.then().statusCode(303);
    var query =
        Arrays.stream(URI.create(initiated.header("Location")).getRawQuery().split("&", -1))
            .map(pair -> pair.split("=", 2))
            .collect(
                Collectors.toMap(
                    pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    return new Started(initiated.cookie(LOGIN), query);
  }

  private static Response callback(Started started, String code) {
    return given()
        .redirects()
        .follow(false)
        .cookie(LOGIN, started.cookie())
        .queryParam("code", code)
        .queryParam("state", started.query().get("state"))
        .get("/api/auth/callback");
  }
}
