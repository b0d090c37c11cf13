package io.cloudward.auth;

import static io.restassured.RestAssured.given;

import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What tests of auth-service share: its surroundings and browsers that are signed in. */
@QuarkusTestResource(AuthResource.class)
@QuarkusTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "context", value = "auth"))
public abstract class AuthTest {

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

  /** The cookies of the first administrator. */
  protected static Map<String, String> root() {
    return cookies(login(AuthResource.ADMINISTRATOR, AuthResource.PASSWORD));
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

  protected static UUID tenant(Map<String, String> of) {
    return UUID.fromString(as(of).get("/api/auth/session").jsonPath().getString("tenant.id"));
  }
}
