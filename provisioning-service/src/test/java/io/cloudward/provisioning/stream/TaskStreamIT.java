package io.cloudward.provisioning.stream;

import static io.cloudward.contracts.Service.EXCHANGE_ONLINE;
import static io.cloudward.contracts.Service.ONEDRIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.provisioning.scene.OtherServices;
import io.cloudward.provisioning.scene.Scene;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TaskStreamIT {

  private final Scene scene = new Scene();

  @Test
  void showsEveryChangeAndResumesWithoutLoss() {
    String seen;
    var task = scene.submitted(EXCHANGE_ONLINE);
    try (var others = new OtherServices(scene)) {
      try (var client = open("")) {
        awaitData(client, "\"state\":\"REQUESTED\"");
        others.started(task, 1, EXCHANGE_ONLINE);
        awaitData(client, "\"state\":\"CONNECTING\"");
        assertThat(client.ids()).isSorted().doesNotHaveDuplicates();
        seen = client.ids().getLast().toString();
      }

      others.makeReady(task, 1, EXCHANGE_ONLINE);
      var second = scene.submitted(ONEDRIVE);
      others.enableAll(task, 1, EXCHANGE_ONLINE);
      scene.awaitTask(task, "COMPLETED");

      try (var resumed = open(seen)) {
        awaitData(resumed, "\"state\":\"COMPLETED\"");
        awaitData(resumed, second.toString());
        others.started(second, 1, ONEDRIVE);
        awaitData(resumed, "\"CONNECTING\",\"percent\"");
        assertThat(resumed.ids()).isSorted().allMatch(id -> id > Long.parseLong(seen));
      }
    }
  }

  @Test
  void staysSilentForOtherTenantsAndKeepsTheConnectionOpen() {
    var stranger = new Scene();
    try (var theirs = new StreamClient(stream(), stranger.token, "");
        var ours = open("")) {
      var task = scene.submitted(EXCHANGE_ONLINE);
      awaitData(ours, task.toString());

      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> theirs.comments().contains("heartbeat"));
      assertThat(theirs.data()).isEmpty();
    }
  }

  @Test
  void endsWithTheSession() {
    var token =
        TestTokens.of(scene.tenant, "provisioning:view").issued(Duration.ofSeconds(-297)).sign();
    try (var client = new StreamClient(stream(), token, "")) {
      Awaitility.await().until(() -> client.comments().contains("open"));
      var counted =
          Awaitility.await()
              .atMost(Duration.ofSeconds(60))
              .until(() -> client.comments().size(), size -> hasEnded(client, size));
      assertThat(counted).isPositive();
    }
  }

  /** No heartbeat for three times their distance. */
  private static boolean hasEnded(StreamClient client, int size) {
    Awaitility.await().pollDelay(Duration.ofMillis(1600)).until(() -> true);
    return client.comments().size() == size;
  }

  private static URI stream() {
    return URI.create("http://127.0.0.1:" + RestAssured.port + "/api/provisioning/tasks/stream");
  }

  private StreamClient open(String lastEventId) {
    return new StreamClient(stream(), scene.token, lastEventId);
  }

  private static void awaitData(StreamClient client, String text) {
    Awaitility.await(text)
        .atMost(Duration.ofSeconds(60))
        .until(() -> client.data().stream().anyMatch(data -> data.contains(text)));
  }
}
