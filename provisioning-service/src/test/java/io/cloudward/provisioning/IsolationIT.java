package io.cloudward.provisioning;

import static io.cloudward.contracts.Service.EXCHANGE_ONLINE;
import static io.cloudward.contracts.Service.ONEDRIVE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;

import io.cloudward.provisioning.scene.Scene;
import io.cloudward.provisioning.scene.Sql;
import io.cloudward.security.Permissions;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** I5: twice, by the application and by the database. */
@QuarkusTest
class IsolationIT {

  private static final String TASKS = "/api/provisioning/tasks";

  private final Scene ours = new Scene();
  private final Scene theirs = new Scene();

  @Test
  void hidesTasksAndServicesOfOtherTenants() {
    var task = theirs.submitted(EXCHANGE_ONLINE);

    ours.task(task).then().statusCode(404).body("type", endsWith("/not-found"));
    ours.call().get(TASKS).then().statusCode(200).body("items", hasSize(0));
    ours.call().get(TASKS + "?state=REQUESTED").then().body("items", hasSize(0));
    ours.call().post(TASKS + "/" + task + "/cancellation").then().statusCode(404);
    ours.call().body("{}").post(TASKS + "/" + task + "/retries").then().statusCode(404);
    ours.call()
        .delete("/api/provisioning/services/" + theirs.organization + "/EXCHANGE_ONLINE")
        .then()
        .statusCode(404);
    ours.call()
        .get("/api/provisioning/services?organizationId=" + theirs.organization)
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    assertThat(theirs.taskState(task)).isEqualTo("REQUESTED");
  }

  @Test
  void doesNotAcceptCursorOfAnotherTenant() {
    theirs.submitted(EXCHANGE_ONLINE);
    var second = theirs.verified(EXCHANGE_ONLINE, ONEDRIVE);
    theirs.submit(second, ONEDRIVE).then().statusCode(202);
    var cursor = theirs.call().get(TASKS + "?limit=1").jsonPath().getString("next");

    assertThat(cursor).isNotNull();
    ours.call().queryParam("cursor", cursor).get(TASKS).then().statusCode(400);
    theirs.call().queryParam("cursor", cursor).get(TASKS).then().body("items", hasSize(1));
  }

  @Test
  void demandsPermissionForEachCallAndRecordsRefusals() {
    var task = ours.submitted(EXCHANGE_ONLINE);
    var viewer = TestTokens.session(ours.tenant, Permissions.PROVISIONING_VIEW);
    var stranger = TestTokens.session(ours.tenant, Permissions.LOGS_VIEW);

    for (String path : List.of(TASKS, TASKS + "/" + task, "/api/provisioning/services")) {
      given().get(path).then().statusCode(401);
      given().auth().oauth2(stranger).get(path).then().statusCode(403);
      given().auth().oauth2(viewer).get(path).then().statusCode(200);
    }
    given().auth().oauth2(stranger).get(TASKS + "/stream").then().statusCode(403);
    for (String path :
        List.of(
            "/api/provisioning/requests",
            TASKS + "/" + task + "/retries",
            TASKS + "/" + task + "/cancellation")) {
      var call = given().auth().oauth2(viewer).contentType("application/json").body(Map.of());
      call.post(path).then().statusCode(403).body("type", endsWith("/forbidden"));
    }
    given()
        .auth()
        .oauth2(viewer)
        .delete("/api/provisioning/services/" + ours.organization + "/EXCHANGE_ONLINE")
        .then()
        .statusCode(403);
    EventProbe.on("provisioning.audit")
        .await(ours.tenant, "io.cloudward.provisioning.audit-recorded.v1", 9);
  }

  @Test
  void databaseShowsNothingToServiceWithoutTenant() throws SQLException {
    var task = theirs.submitted(EXCHANGE_ONLINE);
    assertThat(Sql.number("select count(*) from task where id = ?", task)).isEqualTo(1);

    for (String table : List.of("process", "fact", "task", "service_state", "rebuilt_fact")) {
      assertThat(seen(table, "")).as(table + " without tenant").isZero();
      assertThat(seen(table, ours.tenant.toString())).as(table + " of others").isZero();
    }
    assertThat(seen("task", theirs.tenant.toString())).isEqualTo(1);
    assertThatThrownBy(this::insertForOthers).hasMessageContaining("row-level security");
  }

  private static long seen(String table, String tenant) throws SQLException {
    try (var connection = Sql.asService();
        var statement = connection.createStatement()) {
      statement.execute("select set_config('app.tenant', '" + tenant + "', false)");
      try (var row = statement.executeQuery("select count(*) from " + table)) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private void insertForOthers() throws SQLException {
    try (var connection = Sql.asService();
        var statement = connection.createStatement()) {
      statement.execute("select set_config('app.tenant', '" + ours.tenant + "', false)");
      statement.execute(
          "insert into service_state values ('%s', '%s', 'ONEDRIVE', '{}')"
              .formatted(theirs.tenant, theirs.organization));
    }
  }
}
