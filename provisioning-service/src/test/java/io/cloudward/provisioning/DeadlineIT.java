package io.cloudward.provisioning;

import static io.cloudward.contracts.Service.EXCHANGE_ONLINE;
import static io.cloudward.contracts.Service.ONEDRIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.cloudward.contracts.connection.SynchronizationCause;
import io.cloudward.provisioning.scene.OtherServices;
import io.cloudward.provisioning.scene.Scene;
import io.cloudward.provisioning.scene.Sql;
import io.cloudward.testing.events.EventProbe;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** I1: nothing waits for ever. */
@QuarkusTest
class DeadlineIT {

  private final Scene scene = new Scene();
  private final OtherServices others = new OtherServices(scene);

  @AfterEach
  void close() {
    others.close();
  }

  @Test
  void failsWhatIsNotReadyInTime() {
    var task = scene.submitted(EXCHANGE_ONLINE, ONEDRIVE);
    others.makeReady(task, 1, ONEDRIVE);
    others.enableAll(task, 1, ONEDRIVE);
    awaitDeadlines(task, 1);

    letDeadlinePass(task);
    scene.awaitTask(task, "FAILED");

    scene
        .task(task)
        .then()
        .body("services[0].reason", equalTo("TIMED_OUT"))
        .body("services[1].state", equalTo("COMPLETED"));
    others.makeReady(task, 1, EXCHANGE_ONLINE);
    assertThat(scene.serviceState(EXCHANGE_ONLINE)).isEqualTo("FAILED");
    assertThat(scene.serviceState(ONEDRIVE)).isEqualTo("PROVISIONED");
    awaitDeadlines(task, 0);
  }

  @Test
  void doesNotHurryAPerson() {
    var task = scene.submitted(ONEDRIVE);
    others.started(task, 1, ONEDRIVE);

    others.synchronizationRequired(ONEDRIVE, SynchronizationCause.FIRST_SYNCHRONIZATION_PENDING);
    scene.awaitTask(task, "ACTION_REQUIRED");
    awaitDeadlines(task, 0);

    others.synchronised(ONEDRIVE);
    awaitDeadlines(task, 1);
  }

  @Test
  void remindsPoliciesAndThenFails() {
    var task = scene.submitted(EXCHANGE_ONLINE);
    others.makeReady(task, 1, EXCHANGE_ONLINE);
    scene.awaitTask(task, "COMPLETING");

    for (var reminder = 1; reminder <= 3; reminder++) {
      letDeadlinePass(task);
      EventProbe.on("provisioning.service")
          .await(scene.tenant, "io.cloudward.provisioning.provisioning-completed.v1", 1 + reminder);
    }
    letDeadlinePass(task);

    scene.awaitTask(task, "FAILED");
    scene.task(task).then().body("services[0].reason", equalTo("POLICIES_NOT_ENABLED"));
  }

  @Test
  void remindsUntilProtectionIsRemoved() {
    var first = scene.submitted(EXCHANGE_ONLINE);
    others.makeReady(first, 1, EXCHANGE_ONLINE);
    others.enableAll(first, 1, EXCHANGE_ONLINE);
    scene.awaitTask(first, "COMPLETED");
    awaitDeadlines(first, 0);
    var task =
        UUID.fromString(
            scene
                .call()
                .delete("/api/provisioning/services/" + scene.organization + "/EXCHANGE_ONLINE")
                .jsonPath()
                .getString("id"));

    letDeadlinePass(task);

    EventProbe.on("provisioning.service")
        .await(scene.tenant, "io.cloudward.provisioning.service-deprovision-requested.v1", 2);
    assertThat(scene.serviceState(EXCHANGE_ONLINE)).isEqualTo("DEPROVISIONING");
  }

  private static void letDeadlinePass(UUID task) {
    Sql.asSuperuser("update deadline set due_at = now() - interval '1 s' where task_id = ?", task);
  }

  private static void awaitDeadlines(UUID task, long count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> Sql.number("select count(*) from deadline where task_id = ?", task),
            found -> found == count);
  }
}
