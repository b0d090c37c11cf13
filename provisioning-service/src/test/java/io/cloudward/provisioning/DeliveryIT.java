package io.cloudward.provisioning;

import static io.cloudward.contracts.Service.EXCHANGE_ONLINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.EventTypes;
import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.contracts.connection.ServiceConnectionStarted;
import io.cloudward.contracts.policy.PoliciesPrepared;
import io.cloudward.provisioning.scene.OtherServices;
import io.cloudward.provisioning.scene.Scene;
import io.cloudward.provisioning.scene.Sql;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.events.EventSpeaker;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** I2 and I9: whatever is delivered, however often, in whatever order. */
@QuarkusTest
class DeliveryIT {

  private static final String COMPLETED = "io.cloudward.provisioning.provisioning-completed.v1";

  private final Scene scene = new Scene();
  private final OtherServices others = new OtherServices(scene);

  @AfterEach
  void close() {
    others.close();
  }

  @Test
  void takesEventsInReverseOrderAndTwice() {
    var task = scene.submitted(EXCHANGE_ONLINE);
    for (var round = 0; round < 2; round++) {
      others.enableAll(task, 1, EXCHANGE_ONLINE);
      others.connected(task, 1, EXCHANGE_ONLINE);
      PolicyEventTypes.all().forEach(types -> others.prepared(types, task, 1, EXCHANGE_ONLINE));
      others.started(task, 1, EXCHANGE_ONLINE);
    }

    scene.awaitTask(task, "COMPLETED");

    Awaitility.await()
        .during(Duration.ofSeconds(1))
        .atMost(Duration.ofSeconds(60))
        .until(() -> said(COMPLETED) == 1);
    scene.submit(scene.verified(EXCHANGE_ONLINE), EXCHANGE_ONLINE).then().statusCode(409);
  }

  @Test
  void takesSameEventOnce() {
    var task = scene.submitted(EXCHANGE_ONLINE);
    var event =
        new PoliciesPrepared(
            task, 1, scene.organization, EXCHANGE_ONLINE, List.of(), Instant.now());
    var id = UUID.randomUUID();
    for (var time = 0; time < 3; time++) {
      others.say(id, PolicyEventTypes.DLP.prepared(), EXCHANGE_ONLINE, event);
    }

    others.started(task, 1, EXCHANGE_ONLINE);
    scene.awaitTask(task, "CONNECTING");
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> scene.task(task).jsonPath().getInt("services[0].percent"), done -> done == 20);
  }

  @Test
  void setsPoisonAsideAndGoesOn() {
    var task = scene.submitted(EXCHANGE_ONLINE);
    var type = EventTypes.SERVICE_CONNECTED;
    var subject = scene.organization + "/EXCHANGE_ONLINE";
    for (String data : List.of("{not json", "[]", "null", "{\"taskId\":7}", "")) {
      others
          .speaker()
          .sayRaw(
              "connection.service",
              scene.tenant + ":" + subject,
              EventSpeaker.headers(
                  UUID.randomUUID(),
                  type.name(),
                  type.dataSchema().toString(),
                  scene.tenant,
                  subject),
              data.getBytes(StandardCharsets.UTF_8));
    }
    others
        .speaker()
        .sayRaw(
            "connection.service",
            scene.tenant + ":" + subject,
            Map.of("ce_id", "no uuid"),
            new byte[] {0, 1});

    others.makeReady(task, 1, EXCHANGE_ONLINE);

    scene.awaitTask(task, "COMPLETING");
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                Sql.number(
                    "select count(*) from outbox_event where published_at is not null"
                        + " and topic = 'dlq.provisioning-service.connection.service'"
                        + " and partition_key like ?",
                    scene.tenant + "%"),
            count -> count == 12);
  }

  @Test
  void skipsUnknownTypes() {
    var task = scene.submitted(EXCHANGE_ONLINE);
    var subject = scene.organization + "/EXCHANGE_ONLINE";
    others
        .speaker()
        .sayRaw(
            "connection.service",
            scene.tenant + ":" + subject,
            EventSpeaker.headers(
                UUID.randomUUID(),
                "io.cloudward.connection.something-new.v9",
                "https://cloudward.io/schemas/connection/something-new.v9.schema.json",
                scene.tenant,
                subject),
            "{}".getBytes(StandardCharsets.UTF_8));

    others.makeReady(task, 1, EXCHANGE_ONLINE);

    scene.awaitTask(task, "COMPLETING");
  }

  @Test
  void ignoresEventsOfAnotherTenantAboutOurTask() {
    var task = scene.submitted(EXCHANGE_ONLINE);
    var stranger = new Scene();
    try (var strangers = new OtherServices(stranger)) {
      strangers.makeReady(task, 1, EXCHANGE_ONLINE);
      strangers.say(
          EventTypes.SERVICE_CONNECTION_STARTED,
          EXCHANGE_ONLINE,
          new ServiceConnectionStarted(
              task, 1, scene.organization, EXCHANGE_ONLINE, Instant.now()));
      var marker = stranger.submitted(EXCHANGE_ONLINE);
      strangers.makeReady(marker, 1, EXCHANGE_ONLINE);
      stranger.awaitTask(marker, "COMPLETING");
    }

    assertThat(scene.taskState(task)).isEqualTo("REQUESTED");
    assertThat(said(COMPLETED)).isZero();
  }

  private long said(String type) {
    return EventProbe.on("provisioning.service").ofTenant(scene.tenant).stream()
        .filter(event -> event.type().equals(type))
        .count();
  }
}
