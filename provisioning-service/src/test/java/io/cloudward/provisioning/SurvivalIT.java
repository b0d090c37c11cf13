package io.cloudward.provisioning;

import static io.cloudward.contracts.Service.EXCHANGE_ONLINE;
import static io.cloudward.contracts.Service.ONEDRIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.provisioning.process.DeadlineTable.Overdue;
import io.cloudward.provisioning.process.ProcessHandler;
import io.cloudward.provisioning.scene.OtherServices;
import io.cloudward.provisioning.scene.Scene;
import io.cloudward.provisioning.scene.Sql;
import io.cloudward.security.CurrentTenant;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** I1, I2: what is underneath may die at any time, and instances may do the same work at once. */
@QuarkusTest
class SurvivalIT {

  @Inject ProcessHandler processes;
  @Inject CurrentTenant currentTenant;

  private final Scene scene = new Scene();
  private final OtherServices others = new OtherServices(scene);

  @AfterEach
  void close() {
    others.close();
  }

  @Test
  void losesNothingWhenTheDatabaseIsKilled() {
    var task = scene.submitted(EXCHANGE_ONLINE, ONEDRIVE);
    others.makeReady(task, 1, EXCHANGE_ONLINE);

    TestInfrastructure.postgres().kill();
    others.makeReady(task, 1, ONEDRIVE);
    others.enableAll(task, 1, EXCHANGE_ONLINE);
    TestInfrastructure.postgres().start();
    others.enableAll(task, 1, ONEDRIVE);

    awaitCompleted(scene, task);
  }

  @Test
  void losesNothingWhenTheBrokerIsKilled() {
    TestInfrastructure.kafka().kill();
    var task = scene.submitted(EXCHANGE_ONLINE);
    TestInfrastructure.kafka().start();
    others.makeReady(task, 1, EXCHANGE_ONLINE);
    others.enableAll(task, 1, EXCHANGE_ONLINE);

    awaitCompleted(scene, task);
    EventProbe.on("provisioning.service")
        .await(scene.tenant, "io.cloudward.provisioning.provisioning-completed.v1", 1);
  }

  @Test
  void instancesThatSeeTheSameDeadlineActOnce() {
    var task = scene.submitted(EXCHANGE_ONLINE);
    var overdue = new Overdue(scene.tenant, task, EXCHANGE_ONLINE);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Sql.asSuperuser(
          "update deadline set due_at = now() - interval '1 s' where task_id = ?", task);
      for (var instance = 0; instance < 8; instance++) {
        threads.execute(() -> expire(overdue));
      }
    }

    scene.awaitTask(task, "FAILED");
    assertThat(
            EventProbe.on("provisioning.service")
                .await(scene.tenant, "io.cloudward.provisioning.provisioning-failed.v1", 1))
        .hasSize(1);
  }

  private void expire(Overdue overdue) {
    var request = Arc.container().requestContext();
    request.activate();
    try {
      currentTenant.become(overdue.tenantId());
      processes.deadlinePassed(overdue);
    } finally {
      request.terminate();
    }
  }

  private static void awaitCompleted(Scene scene, UUID task) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(() -> scene.taskState(task), "COMPLETED"::equals);
  }
}
