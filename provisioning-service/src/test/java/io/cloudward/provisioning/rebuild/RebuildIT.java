package io.cloudward.provisioning.rebuild;

import static io.cloudward.contracts.Service.EXCHANGE_ONLINE;
import static io.cloudward.contracts.Service.ONEDRIVE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.cloudward.provisioning.scene.OtherServices;
import io.cloudward.provisioning.scene.Scene;
import io.cloudward.provisioning.scene.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** I4: what is read again from the log equals what is shown. */
@QuarkusTest
class RebuildIT {

  @Inject EmptyProjection emptyProjection;

  private final Scene scene = new Scene();
  private final OtherServices others = new OtherServices(scene);

  @AfterEach
  void close() {
    others.close();
  }

  @Test
  void equalsTheLiveProjection() {
    play();

    rebuild()
        .body("differences", equalTo(List.of()))
        .body("equal", equalTo(true))
        .body("tasks", greaterThan(1))
        .body("services", greaterThan(2));
  }

  @Test
  void tellsWhatDiffers() {
    var task = play();
    var changed =
        Sql.asSuperuser(
            "update task set document = jsonb_set(document, '{percent}', '1') where id = ?", task);
    assertThat(changed).isEqualTo(1);

    rebuild().body("equal", equalTo(false)).body("differences", hasItem("task " + task));

    Sql.asSuperuser(
        "update task set document = jsonb_set(document, '{percent}', '100') where id = ?", task);
    rebuild().body("equal", equalTo(true));
  }

  @Test
  void fillsEmptyTablesFromTheLog() {
    var task = play();
    var before = scene.task(task).asString();
    Sql.asSuperuser("truncate fact, task, service_state, tenant_sequence");
    scene.task(task).then().statusCode(404);

    emptyProjection.fill();

    assertThat(scene.task(task).asString()).isEqualTo(before);
    assertThat(scene.serviceState(EXCHANGE_ONLINE)).isEqualTo("PROVISIONED");
    rebuild().body("equal", equalTo(true));
  }

  @Test
  void isForOperatorsOnly() {
    var path = "/internal/provisioning/projection/rebuilds";
    given().post(path).then().statusCode(403);
    scene.call().header("Cloudward-Internal-Secret", "guess").post(path).then().statusCode(403);
  }

  private UUID play() {
    var task = scene.submitted(EXCHANGE_ONLINE);
    others.makeReady(task, 1, EXCHANGE_ONLINE);
    others.enableAll(task, 1, EXCHANGE_ONLINE);
    var second = scene.submitted(ONEDRIVE);
    others.connectionFailed(second, 1, ONEDRIVE, "THROTTLED");
    scene.awaitTask(second, "FAILED");
    scene.awaitTask(task, "COMPLETED");
    return task;
  }

  private static ValidatableResponse rebuild() {
    var secret =
        ConfigProvider.getConfig().getValue("cloudward.security.internal-secret", String.class);
    return given()
        .header("Cloudward-Internal-Secret", secret)
        .post("/internal/provisioning/projection/rebuilds")
        .then()
        .statusCode(200);
  }
}
