package io.cloudward.provisioning;

import static io.cloudward.contracts.Service.EXCHANGE_ONLINE;
import static io.cloudward.contracts.Service.ONEDRIVE;
import static io.cloudward.contracts.Service.SHAREPOINT_ONLINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.cloudward.provisioning.scene.Scene;
import io.cloudward.testing.rest.CommittedOpenApi;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TaskListIT {

  private static final String TASKS = "/api/provisioning/tasks";

  private final Scene scene = new Scene();

  @Test
  void listsTasksByPagesNewestFirst() {
    var first = scene.submitted(EXCHANGE_ONLINE);
    var second = scene.submitted(ONEDRIVE);
    var third = scene.submitted(SHAREPOINT_ONLINE);
    scene.call().post(TASKS + "/" + second + "/cancellation").then().statusCode(202);

    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      var page =
          scene.call().queryParam("limit", 1).queryParam("cursor", cursor).get(TASKS).jsonPath();
      seen.addAll(page.getList("items.id", String.class));
      cursor = page.getString("next");
    } while (cursor != null);

    assertThat(seen).containsExactly(third.toString(), second.toString(), first.toString());
    assertThat(scene.call().get(TASKS + "?state=CANCELLED").jsonPath().getList("items.id"))
        .containsExactly(second.toString());
    scene.call().get(TASKS + "?state=COMPLETED").then().body("items", hasSize(0));
  }

  @Test
  void listsServicesByPages() {
    scene.submitted(EXCHANGE_ONLINE);
    var page = scene.call().get("/api/provisioning/services?limit=2").jsonPath();
    assertThat(page.getList("items")).hasSize(2);

    var rest =
        scene
            .call()
            .queryParam("cursor", page.getString("next"))
            .get("/api/provisioning/services")
            .jsonPath();

    assertThat(rest.getList("items")).hasSize(1);
    assertThat(rest.getString("next")).isNull();
    assertThat(
            scene
                .call()
                .queryParam("organizationId", scene.organization)
                .get("/api/provisioning/services")
                .jsonPath()
                .getList("items.service"))
        .containsExactly("EXCHANGE_ONLINE", "ONEDRIVE", "SHAREPOINT_ONLINE");
  }

  @Test
  void tellsWhetherATaskHasChanged() {
    var task = scene.submitted(EXCHANGE_ONLINE);
    var tag = scene.task(task).header("ETag");

    scene.call().header("If-None-Match", tag).get(TASKS + "/" + task).then().statusCode(304);
    scene.call().post(TASKS + "/" + task + "/cancellation").then().statusCode(202);
    scene.call().header("If-None-Match", tag).get(TASKS + "/" + task).then().statusCode(200);
  }

  @Test
  void equalsTheServedDocument() {
    CommittedOpenApi.of("provisioning-service").equalsServed();
  }
}
