package io.cloudward.provisioning;

import static io.cloudward.contracts.Service.EXCHANGE_ONLINE;
import static io.cloudward.contracts.Service.ONEDRIVE;
import static io.cloudward.contracts.Service.SHAREPOINT_ONLINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.cloudward.provisioning.scene.OtherServices;
import io.cloudward.provisioning.scene.Scene;
import io.cloudward.testing.events.EventProbe;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmissionIT {

  private final Scene scene = new Scene();

  @Test
  void refusesServiceWithoutLicence() {
    scene
        .submit(scene.verified(EXCHANGE_ONLINE), EXCHANGE_ONLINE, ONEDRIVE)
        .then()
        .statusCode(422)
        .body("type", endsWith("/service-not-licensed"))
        .body("errors[0].field", equalTo("services"))
        .body("detail", containsString("ONEDRIVE"));
    expectNothing();
  }

  @Test
  void refusesVerificationThatIsUnknownOrExpiredOrOfAnotherTenant() {
    var expired =
        scene.verified(scene.organization, Instant.now().minusSeconds(1), EXCHANGE_ONLINE);
    var foreign = new Scene().verified(EXCHANGE_ONLINE);
    var pending = UUID.randomUUID();
    scene.connectorSays(
        pending,
        200,
        "{\"id\":\"%s\",\"state\":\"PENDING\",\"organization\":null,\"services\":[],\"expiresAt\":\"%s\"}"
            .formatted(pending, Instant.now().plusSeconds(60)));
    for (UUID verification : List.of(expired, foreign, pending, UUID.randomUUID())) {
      scene
          .submit(verification, EXCHANGE_ONLINE)
          .then()
          .statusCode(422)
          .body("type", endsWith("/verification-expired"))
          .body("errors[0].field", equalTo("verificationId"));
    }
    expectNothing();
  }

  @Test
  void submitsNothingWhenConnectorGivesNoUsefulAnswer() {
    var answers =
        Map.of(503, "{}", 500, "", 200, "{\"id\":null}", 0, "{}", 401, "{}", 302, "", 429, "{}");
    answers.forEach(
        (status, body) -> {
          var verification = UUID.randomUUID();
          scene.connectorSays(verification, status, body);
          scene
              .submit(verification, EXCHANGE_ONLINE)
              .then()
              .statusCode(503)
              .header("Retry-After", notNullValue())
              .body("type", endsWith("/connector-unavailable"));
        });
    expectNothing();
  }

  @Test
  void refusesServiceThatIsBusyOrProvisioned() {
    var task = scene.submitted(EXCHANGE_ONLINE);
    scene
        .submit(scene.verified(EXCHANGE_ONLINE), EXCHANGE_ONLINE)
        .then()
        .statusCode(409)
        .body("type", endsWith("/already-in-progress"));

    try (var others = new OtherServices(scene)) {
      others.makeReady(task, 1, EXCHANGE_ONLINE);
      others.enableAll(task, 1, EXCHANGE_ONLINE);
    }
    scene.awaitTask(task, "COMPLETED");
    Awaitility.await()
        .untilAsserted(
            () ->
                scene
                    .submit(scene.verified(EXCHANGE_ONLINE), EXCHANGE_ONLINE)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/already-provisioned")));
  }

  @Test
  void makesOneTaskOfSameKeySubmittedInParallel() {
    var verification = scene.verified(EXCHANGE_ONLINE, SHAREPOINT_ONLINE);
    var body = Map.of("verificationId", verification, "services", List.of("EXCHANGE_ONLINE"));
    var key = UUID.randomUUID().toString();

    var answers = inParallel(6, () -> submitWithKey(key, body));

    assertThat(answers).extracting(Response::statusCode).containsOnly(202, 409).contains(202);
    var replay = submitWithKey(key, body);
    replay
        .then()
        .statusCode(202)
        .header("Idempotency-Replayed", "true")
        .header("Location", containsString("/api/provisioning/tasks/"));
    expectTasks(1);
    submitWithKey(
            key, Map.of("verificationId", verification, "services", List.of("SHAREPOINT_ONLINE")))
        .then()
        .statusCode(422)
        .body("type", endsWith("/idempotency-key-reused"));
  }

  @Test
  void grantsOneOfTwoSubmissionsAtOnce() {
    var verification = scene.verified(EXCHANGE_ONLINE);

    var answers = inParallel(6, () -> scene.submit(verification, EXCHANGE_ONLINE));

    assertThat(answers)
        .extracting(Response::statusCode)
        .containsOnlyOnce(202)
        .containsOnly(202, 409);
    expectTasks(1);
    assertThat(EventProbe.on("provisioning.service").ofTenant(scene.tenant)).hasSize(1);
  }

  @Test
  void retriesOnlyWhatFailedWithVerificationOfSameOrganization() {
    var task = scene.submitted(EXCHANGE_ONLINE);
    retry(task, Map.of()).then().statusCode(409).body("type", endsWith("/not-retryable"));
    try (var others = new OtherServices(scene)) {
      others.connectionFailed(task, 1, EXCHANGE_ONLINE, "CONSENT_MISSING");
    }
    scene.awaitTask(task, "FAILED");

    retry(task, Map.of("services", List.of("ONEDRIVE")))
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("services"));
    var elsewhere =
        scene.verified(UUID.randomUUID(), Instant.now().plusSeconds(60), EXCHANGE_ONLINE);
    retry(task, Map.of("verificationId", elsewhere))
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("verificationId"));
    retry(task, Map.of("verificationId", UUID.randomUUID()))
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("verificationId"));
    retry(task, Map.of("verificationId", scene.verified(EXCHANGE_ONLINE)))
        .then()
        .statusCode(202)
        .body("services[0].attempt", equalTo(2));
    retry(UUID.randomUUID(), Map.of()).then().statusCode(404);
  }

  private Response retry(UUID task, Map<String, ?> body) {
    return scene.call().body(body).post("/api/provisioning/tasks/" + task + "/retries");
  }

  private Response submitWithKey(String key, Map<String, ?> body) {
    return scene
        .call()
        .header("Idempotency-Key", key)
        .body(body)
        .post("/api/provisioning/requests");
  }

  private static List<Response> inParallel(int times, Callable<Response> call) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = IntStream.range(0, times).mapToObj(i -> threads.submit(call)).toList();
      return calls.stream().map(SubmissionIT::answer).toList();
    }
  }

  private static Response answer(Future<Response> call) {
    try {
      return call.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void expectNothing() {
    expectTasks(0);
    assertThat(EventProbe.on("provisioning.service").ofTenant(scene.tenant)).isEmpty();
  }

  private void expectTasks(int count) {
    scene.call().get("/api/provisioning/tasks").then().body("items", hasSize(count));
  }
}
