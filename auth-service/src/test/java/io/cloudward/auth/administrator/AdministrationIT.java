package io.cloudward.auth.administrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.cloudward.auth.AuthTest;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdministrationIT extends AuthTest {

  private static final String ADMINISTRATORS = "/api/administration/administrators";
  private static final String ROLES = "/api/administration/roles";
  private static final String SETTINGS = "/api/administration/settings";

  private static Map<String, String> browser = Map.of();

  @BeforeEach
  void launch() {
    if (browser.isEmpty()) {
      browser = newTenant();
    }
  }

  @Test
  void hidesAdministrationFromOtherRoles() {
    var viewer = cookies(login(createAdministrator(browser, "Viewer"), GOOD_PASSWORD));
    var operator = cookies(login(createAdministrator(browser, "Operator"), GOOD_PASSWORD));

    for (var path :
        new String[] {ADMINISTRATORS, ROLES, SETTINGS, "/api/administration/api-tokens"}) {
      assertThat(as(viewer).get(path).statusCode()).isEqualTo(403);
      assertThat(as(operator).get(path).statusCode()).isEqualTo(403);
    }
    assertThat(as(operator).body("{}").post(ROLES).statusCode()).isEqualTo(403);
  }

  @Test
  void keepsTenantsApart() {
    var stranger = newTenant();
    var username = createAdministrator(browser, "Viewer");
    var id =
        as(browser)
            .get(ADMINISTRATORS)
            .jsonPath()
            .getString("items.find { it.username == '" + username + "' }.id");
    var role = createRole("Role " + UUID.randomUUID());

    as(stranger).get(ADMINISTRATORS).then().body("items", hasSize(1));
    assertThat(as(stranger).get(ADMINISTRATORS + "/" + id).statusCode()).isEqualTo(404);
    assertThat(
            as(stranger)
                .body("{\"password\":\"" + GOOD_PASSWORD + "\"}")
                .post(ADMINISTRATORS + "/" + id + "/password-resets")
                .statusCode())
        .isEqualTo(404);
    assertThat(as(stranger).get(ROLES + "/" + role).statusCode()).isEqualTo(404);
    assertThat(as(stranger).delete(ROLES + "/" + role).statusCode()).isEqualTo(404);
    as(stranger)
        .body(administrator("x-" + UUID.randomUUID(), role))
        .post(ADMINISTRATORS)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("roleId"));
  }

  @Test
  void takesEachUserNameOnce() {
    var username = createAdministrator(browser, "Viewer");

    as(browser)
        .body(administrator(username, roleId(browser, "Viewer")))
        .post(ADMINISTRATORS)
        .then()
        .statusCode(409)
        .body("type", equalTo("https://cloudward.io/problems/username-taken"));
  }

  @Test
  void createsOnceForOneKey() {
    var body = administrator("user-" + UUID.randomUUID(), roleId(browser, "Viewer"));
    var key = UUID.randomUUID().toString();

    var first = as(browser).header("Idempotency-Key", key).body(body).post(ADMINISTRATORS);
    var second = as(browser).header("Idempotency-Key", key).body(body).post(ADMINISTRATORS);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
  }

  @Test
  void keepsTheLastGlobalAdministrator() {
    var alone = newTenant();
    var me = as(alone).get(ADMINISTRATORS).jsonPath();

    as(alone)
        .header("If-Match", "\"" + me.getLong("items[0].version") + "\"")
        .body(
            "{\"name\":\"Olga\",\"enabled\":false,\"roleId\":\""
                + me.getString("items[0].roleId")
                + "\"}")
        .put(ADMINISTRATORS + "/" + me.getString("items[0].id"))
        .then()
        .statusCode(409)
        .body("type", equalTo("https://cloudward.io/problems/last-global-administrator"));
  }

  @Test
  void makesChangesAndRemovesRoles() {
    var id = createRole("Analyst " + UUID.randomUUID());
    var etag = as(browser).get(ROLES + "/" + id).header("ETag");

    as(browser)
        .header("If-Match", etag)
        .body(role("Analyst " + UUID.randomUUID(), "logs:view", "threat:view"))
        .put(ROLES + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(etag)))
        .body("permissions", hasSize(2));
    assertThat(
            as(browser)
                .header("If-Match", etag)
                .body(role("X", "logs:view"))
                .put(ROLES + "/" + id)
                .statusCode())
        .isEqualTo(412);
    assertThat(as(browser).body(role("X", "logs:view")).put(ROLES + "/" + id).statusCode())
        .isEqualTo(428);
    assertThat(as(browser).delete(ROLES + "/" + id).statusCode()).isEqualTo(204);
    assertThat(as(browser).get(ROLES + "/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void limitsRoles() {
    var crowded = newTenant();
    for (var i = 0; i < 19; i++) {
      as(crowded).body(role("Role " + i, "logs:view")).post(ROLES).then().statusCode(201);
    }

    as(crowded)
        .body(role("One too many", "logs:view"))
        .post(ROLES)
        .then()
        .statusCode(409)
        .body("limit", equalTo(19));
  }

  @Test
  void refusesRolesThatReachTooFar() {
    for (var permission :
        new String[] {"administration:manage", "administration:view", "nonsense"}) {
      as(browser)
          .body(role("Role " + UUID.randomUUID(), permission))
          .post(ROLES)
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("permissions"));
    }
    var builtIn = roleId(browser, "Viewer");
    assertThat(
            as(browser)
                .header("If-Match", "*")
                .body(role("V", "logs:view"))
                .put(ROLES + "/" + builtIn)
                .statusCode())
        .isEqualTo(409);
    assertThat(as(browser).delete(ROLES + "/" + builtIn).statusCode()).isEqualTo(409);
  }

  @Test
  void keepsARoleThatSomebodyHolds() {
    var id = createRole("Held " + UUID.randomUUID());
    as(browser)
        .body(administrator("user-" + UUID.randomUUID(), id))
        .post(ADMINISTRATORS)
        .then()
        .statusCode(201);

    assertThat(as(browser).delete(ROLES + "/" + id).statusCode()).isEqualTo(409);
  }

  @Test
  void changesSettingsOfTheOwnTenantAlone() {
    var other = newTenant();
    var etag = as(browser).get(SETTINGS).header("ETag");

    as(browser)
        .header("If-Match", etag)
        .body("{\"tenantName\":\"Renamed\",\"notificationRecipients\":[\"soc@example.com\"]}")
        .put(SETTINGS)
        .then()
        .statusCode(200)
        .body("notificationRecipients[0]", equalTo("soc@example.com"));

    as(browser).get("/api/auth/session").then().body("tenant.name", equalTo("Renamed"));
    as(other).get(SETTINGS).then().body("tenantName", equalTo("Other Company"));
  }

  private static String createRole(String name) {
    return as(browser).body(role(name, "logs:view")).post(ROLES).jsonPath().getString("id");
  }

  private static String role(String name, String... permissions) {
    return new JsonObject()
        .put("name", name)
        .put("permissions", new JsonArray(java.util.List.of(permissions)))
        .encode();
  }

  private static String administrator(String username, String role) {
    return new JsonObject()
        .put("username", username)
        .put("name", "Some Body")
        .put("roleId", role)
        .put("password", GOOD_PASSWORD)
        .encode();
  }
}
