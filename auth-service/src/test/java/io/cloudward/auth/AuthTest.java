package io.cloudward.auth;

import static io.restassured.RestAssured.given;

import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** What tests of auth-service share: its surroundings and browsers that are signed in. */
@QuarkusTestResource(AuthResource.class)
@QuarkusTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "context", value = "auth"))
public abstract class AuthTest {

  private static final AtomicReference<SignedIn> ROOT =
      new AtomicReference<>(new SignedIn(Map.of(), Instant.EPOCH));

  /** A browser that signed in some time ago. */
  private record SignedIn(Map<String, String> cookies, Instant at) {}

  protected static final String SESSION = "__Host-cloudward-session";
  protected static final String REFRESH = "__Secure-cloudward-refresh";
  protected static final String GOOD_PASSWORD = "marker-long enough password";

  protected static Response login(String username, String password) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "password", password))
        .post("/api/auth/login");
  }

  /** The cookies of a signed-in browser. */
  protected static Map<String, String> cookies(Response response) {
    Map<String, String> cookies = new LinkedHashMap<>(response.cookies());
    cookies.keySet().retainAll(java.util.Set.of(SESSION, REFRESH));
    return cookies;
  }

  /** The cookies of the first administrator, who signs in every few minutes. */
  protected static Map<String, String> root() {
    var known = ROOT.get();
    if (known == null || known.at().isBefore(Instant.now().minusSeconds(200))) {
      var cookies = cookies(login(AuthResource.ADMINISTRATOR, AuthResource.PASSWORD));
      known = new SignedIn(cookies, Instant.now());
      ROOT.set(known);
    }
    return known.cookies();
  }

  /** A call of a signed-in browser. */
  protected static RequestSpecification as(Map<String, String> cookies) {
    return given()
        .cookies(cookies)
        .header("X-Requested-With", "test")
        .contentType(ContentType.JSON);
  }

  /** A new local administrator with a built-in role; gives his user name. */
  protected static String createAdministrator(Map<String, String> by, String roleName) {
    var username = "user-" + UUID.randomUUID() + "@cloudward.example";
    as(by)
        .body(
            new JsonObject()
                .put("username", username)
                .put("name", "Some Body")
                .put("roleId", roleId(by, roleName))
                .put("password", GOOD_PASSWORD)
                .encode())
        .post("/api/administration/administrators")
        .then()
        .statusCode(201);
    return username;
  }

  protected static String roleId(Map<String, String> by, String name) {
    return as(by)
        .get("/api/administration/roles")
        .jsonPath()
        .getString("items.find { it.name == '" + name + "' }.id");
  }

  /** The cookies of a Global administrator of a new tenant, launched from the control panel. */
  protected static Map<String, String> newTenant() {
    var initiated =
        given()
            .redirects()
            .follow(false)
            .queryParam("iss", FakeCodes.issuer())
            .get("/api/auth/initiate");
    var query = initiated.header("Location");
    var claims =
        new JsonObject()
            .put("iss", FakeCodes.issuer())
            .put("aud", "cloudward")
            .put("sub", "somebody")
            .put("iat", Instant.now().getEpochSecond())
            .put("exp", Instant.now().plusSeconds(300).getEpochSecond())
            .put("nonce", parameter(query, "nonce"))
            .put("name", "Olga")
            .put("tenant_id", UUID.randomUUID().toString())
            .put("tenant_name", "Other Company");
    return cookies(
        given()
            .redirects()
            .follow(false)
            .cookie("__Host-cloudward-login", initiated.cookie("__Host-cloudward-login"))
            .queryParam("code", FakeCodes.of(claims))
            .queryParam("state", parameter(query, "state"))
            .get("/api/auth/callback"));
  }

  private static String parameter(String address, String name) {
    return address.replaceFirst(".*[?&]" + name + "=([^&]*).*", "$1");
  }

  protected static UUID tenant(Map<String, String> of) {
    return UUID.fromString(as(of).get("/api/auth/session").jsonPath().getString("tenant.id"));
  }
}
