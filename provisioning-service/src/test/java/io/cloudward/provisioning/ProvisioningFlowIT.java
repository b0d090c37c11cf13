package io.cloudward.provisioning;

import static io.cloudward.contracts.Service.EXCHANGE_ONLINE;
import static io.cloudward.contracts.Service.ONEDRIVE;
import static io.cloudward.contracts.Service.SHAREPOINT_ONLINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.cloudward.contracts.connection.SynchronizationCause;
import io.cloudward.provisioning.scene.ConnectorStandIn;
import io.cloudward.provisioning.scene.OtherServices;
import io.cloudward.provisioning.scene.Scene;
import io.cloudward.provisioning.scene.Sql;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.cloudward.testing.security.AuthServiceResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "context", value = "provisioning"))
@QuarkusTestResource(AuthServiceResource.class)
@QuarkusTestResource(ConnectorStandIn.class)
class ProvisioningFlowIT {

  private final Scene scene = new Scene();
  private final OtherServices others = new OtherServices(scene);

  @AfterEach
  void close() {
    others.close();
  }

  @Test
  void provisionsServicesWhenEveryPartIsReady() {
    var accepted =
        scene
            .submit(scene.verified(EXCHANGE_ONLINE, ONEDRIVE), EXCHANGE_ONLINE, ONEDRIVE)
            .then()
            .statusCode(202)
            .body("state", equalTo("REQUESTED"))
            .body("organizationName", equalTo("Northwind Health"))
            .body("services.service", contains("EXCHANGE_ONLINE", "ONEDRIVE"));
    var task = UUID.fromString(accepted.extract().jsonPath().getString("id"));
    accepted.header("Location", endsWith("/api/provisioning/tasks/" + task));
    assertThat(scene.serviceState(EXCHANGE_ONLINE)).isEqualTo("PROVISIONING");
    assertThat(scene.serviceState(SHAREPOINT_ONLINE)).isEqualTo("NOT_PROVISIONED");

    others.makeReady(task, 1, EXCHANGE_ONLINE);
    others.makeReady(task, 1, ONEDRIVE);
    scene.awaitTask(task, "COMPLETING");
    others.enableAll(task, 1, EXCHANGE_ONLINE);
    others.enableAll(task, 1, ONEDRIVE);
    scene.awaitTask(task, "COMPLETED");

    scene
        .task(task)
        .then()
        .statusCode(200)
        .body("percent", equalTo(100))
        .body(
            "services[0].stages.stage",
            contains("REQUESTED", "CONNECTING", "PREPARING", "COMPLETING", "COMPLETED"));
    assertThat(scene.serviceState(EXCHANGE_ONLINE)).isEqualTo("PROVISIONED");
    assertThat(EventProbe.on("provisioning.service").ofTenant(scene.tenant)).hasSize(4);
    EventProbe.on("provisioning.audit")
        .await(scene.tenant, "io.cloudward.provisioning.audit-recorded.v1", 1);
  }

  @Test
  void showsThreeServicesToTenantWithoutOrganization() {
    scene
        .call()
        .get("/api/provisioning/services")
        .then()
        .statusCode(200)
        .body("items", hasSize(3))
        .body("items.state.unique()", contains("NOT_PROVISIONED"));
  }

  @Test
  void failsWhenConnectionFailsAndSucceedsOnRetry() {
    var task = scene.submitted(EXCHANGE_ONLINE);
    others.started(task, 1, EXCHANGE_ONLINE);
    others.connectionFailed(task, 1, EXCHANGE_ONLINE, "THROTTLED");
    scene.awaitTask(task, "FAILED");
    scene
        .task(task)
        .then()
        .body("services[0].reason", equalTo("THROTTLED"))
        .body("services[0].remedy", equalTo("Do it."))
        .body("services[0].stage", equalTo("CONNECTING"));
    assertThat(scene.serviceState(EXCHANGE_ONLINE)).isEqualTo("FAILED");

    scene
        .call()
        .post("/api/provisioning/tasks/" + task + "/retries")
        .then()
        .statusCode(202)
        .body("services[0].attempt", equalTo(2))
        .body("state", equalTo("REQUESTED"));
    others.makeReady(task, 2, EXCHANGE_ONLINE);
    others.enableAll(task, 2, EXCHANGE_ONLINE);

    scene.awaitTask(task, "COMPLETED");
    assertThat(scene.serviceState(EXCHANGE_ONLINE)).isEqualTo("PROVISIONED");
  }

  @Test
  void cancelsAndIgnoresWhatComesLate() {
    var task = scene.submitted(EXCHANGE_ONLINE);

    scene
        .call()
        .post("/api/provisioning/tasks/" + task + "/cancellation")
        .then()
        .statusCode(202)
        .body("state", equalTo("CANCELLED"));
    others.makeReady(task, 1, EXCHANGE_ONLINE);
    var marker = scene.submitted(ONEDRIVE);
    others.makeReady(marker, 1, ONEDRIVE);
    scene.awaitTask(marker, "COMPLETING");

    assertThat(scene.taskState(task)).isEqualTo("CANCELLED");
    assertThat(scene.serviceState(EXCHANGE_ONLINE)).isEqualTo("NOT_PROVISIONED");
    scene
        .call()
        .post("/api/provisioning/tasks/" + task + "/cancellation")
        .then()
        .statusCode(409)
        .body("type", endsWith("/not-cancellable"));
  }

  @Test
  void deprovisionsAndMayProvisionAgain() {
    var first = provisioned();
    var path = "/api/provisioning/services/" + scene.organization + "/EXCHANGE_ONLINE";

    var task =
        UUID.fromString(
            scene.call().delete(path).then().statusCode(202).extract().jsonPath().getString("id"));
    assertThat(scene.serviceState(EXCHANGE_ONLINE)).isEqualTo("DEPROVISIONING");
    scene.call().delete(path).then().statusCode(202).body("id", equalTo(task.toString()));
    others.disableAll(task, EXCHANGE_ONLINE);
    scene.awaitTask(task, "DISCONNECTING");
    others.disconnected(task, EXCHANGE_ONLINE);
    scene.awaitTask(task, "COMPLETED");

    assertThat(scene.serviceState(EXCHANGE_ONLINE)).isEqualTo("NOT_PROVISIONED");
    assertThat(scene.taskState(first)).isEqualTo("COMPLETED");
    scene.call().delete(path).then().statusCode(409);
    scene.submitted(EXCHANGE_ONLINE);
  }

  @Test
  void deprovisionsWhatTheDashboardShowsAsProvisioned() {
    var task = scene.submitted(EXCHANGE_ONLINE);
    others.makeReady(task, 1, EXCHANGE_ONLINE);
    scene.awaitTask(task, "COMPLETING");
    var path = "/api/provisioning/services/" + scene.organization + "/EXCHANGE_ONLINE";
    scene.call().delete(path).then().statusCode(409);

    Sql.asSuperuser(
        "insert into fact select tenant_id, organization_id, service, 'POLICIES_ENABLED', origin,"
            + " attempt, context, now() + interval '1 h', gen_random_uuid(), details from fact"
            + " where origin = ? and kind = 'POLICIES_PREPARED'",
        task);

    scene.call().delete(path).then().statusCode(202);
    others.enableAll(task, 1, EXCHANGE_ONLINE);
    scene.awaitTask(task, "COMPLETED");
    assertThat(scene.serviceState(EXCHANGE_ONLINE)).isEqualTo("DEPROVISIONING");
  }

  @Test
  void asksForSynchronizationUntilItIsDone() {
    provisioned();

    others.synchronizationRequired(EXCHANGE_ONLINE, SynchronizationCause.SITES_CHANGED);
    scene.awaitService(EXCHANGE_ONLINE, "SYNCHRONIZATION_REQUIRED");
    others.synchronised(EXCHANGE_ONLINE);
    scene.awaitService(EXCHANGE_ONLINE, "PROVISIONED");
    others.accessLost(EXCHANGE_ONLINE);
    scene.awaitService(EXCHANGE_ONLINE, "ACCESS_LOST");
    others.synchronised(EXCHANGE_ONLINE);
    scene.awaitService(EXCHANGE_ONLINE, "PROVISIONED");
  }

  @Test
  void waitsForPersonWhenFirstSynchronizationIsPending() {
    var task = scene.submitted(SHAREPOINT_ONLINE);
    others.started(task, 1, SHAREPOINT_ONLINE);

    others.synchronizationRequired(
        SHAREPOINT_ONLINE, SynchronizationCause.FIRST_SYNCHRONIZATION_PENDING);
    scene.awaitTask(task, "ACTION_REQUIRED");
    assertThat(scene.serviceState(SHAREPOINT_ONLINE)).isEqualTo("SYNCHRONIZATION_REQUIRED");
    others.synchronised(SHAREPOINT_ONLINE);
    scene.awaitTask(task, "CONNECTING");
    others.makeReady(task, 1, SHAREPOINT_ONLINE);
    others.enableAll(task, 1, SHAREPOINT_ONLINE);

    scene.awaitTask(task, "COMPLETED");
  }

  private UUID provisioned() {
    var task = scene.submitted(EXCHANGE_ONLINE);
    others.makeReady(task, 1, EXCHANGE_ONLINE);
    others.enableAll(task, 1, EXCHANGE_ONLINE);
    scene.awaitTask(task, "COMPLETED");
    return task;
  }
}
