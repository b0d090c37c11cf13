package io.cloudward.sandbox.microsoft365;

import static io.cloudward.sandbox.microsoft365.Northwind.graph;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.sandbox.microsoft365.Receiver.Manner;
import io.cloudward.sandbox.microsoft365.contract.ContractCheck;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NotificationsIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject ContractCheck contract;

  private Receiver receiver = start();

  @BeforeEach
  void subscribe() {
    Northwind.reset();
    Northwind.consent(Northwind.ID, "ALL");
    graph(Northwind.applicationToken(Northwind.ID))
        .body(
            Map.of(
                "changeType",
                "updated,deleted",
                "resource",
                "users",
                "notificationUrl",
                receiver.url(),
                "lifecycleNotificationUrl",
                receiver.url(),
                "expirationDateTime",
                Instant.now().plus(Duration.ofHours(1)).toString(),
                "clientState",
                "secret"))
        .post("/subscriptions")
        .then()
        .statusCode(201);
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void tellsOfNewChangedAndDeletedUsers() {
    var id = addUser("first");
    graph().body(Map.of("jobTitle", "Nurse")).patch("/users/{id}", id).then().statusCode(204);
    graph().delete("/users/{id}", id).then().statusCode(204);

    var items = received(3);
    assertThat(items)
        .extracting(i -> i.path("changeType").asText())
        .containsExactlyInAnyOrder("updated", "updated", "deleted");
    assertThat(items).allMatch(i -> i.path("resourceData").path("id").asText().equals(id));
    assertThat(items).allMatch(i -> i.path("clientState").asText().equals("secret"));
    assertThat(items).allMatch(i -> i.path("tenantId").asText().equals(Northwind.ID));
  }

  @Test
  void sendsOnlyWhatTheContractKnows() {
    addUser("first");
    received(1);

    for (var request : receiver.requests()) {
      assertThat(contract.entity("changeNotificationCollection", request)).isEmpty();
    }
  }

  @Test
  void triesAgainUntilTheWebhookAccepts() {
    receiver.failNext(3);

    addUser("first");

    assertThat(received(1)).hasSize(1);
  }

  @Test
  void losesRepeatsAndForgesWhenTold() {
    Northwind.fault("lost-notifications", Map.of("enabled", true));
    addUser("lost");
    Northwind.fault("lost-notifications", Map.of("enabled", false));
    Northwind.fault("duplicate-notifications", Map.of("enabled", true));
    var twice = addUser("twice");
    received(2);
    Northwind.fault("duplicate-notifications", Map.of("enabled", false));
    Northwind.fault("forged-notifications", Map.of("enabled", true));
    addUser("forged");

    var items = received(4);
    assertThat(items.subList(0, 2))
        .allMatch(i -> i.path("resourceData").path("id").asText().equals(twice));
    assertThat(items.subList(2, 4))
        .extracting(i -> i.path("clientState").asText())
        .containsExactlyInAnyOrder("secret", "forged-client-state");
  }

  @Test
  void sendsLifecycleEventsOnDemand() {
    for (var event : List.of("reauthorizationRequired", "missed", "subscriptionRemoved")) {
      given()
          .contentType(ContentType.JSON)
          .body(Map.of("event", event))
          .post("/control/organizations/{id}/lifecycle-events", Northwind.ID)
          .then()
          .statusCode(200);
    }

    assertThat(received(3))
        .extracting(i -> i.path("lifecycleEvent").asText())
        .containsExactlyInAnyOrder("reauthorizationRequired", "missed", "subscriptionRemoved");
    graph(Northwind.applicationToken(Northwind.ID))
        .get("/subscriptions")
        .then()
        .body("value", org.hamcrest.Matchers.hasSize(0));
  }

  private List<JsonNode> received(int number) {
    await().atMost(PATIENCE).until(() -> receiver.items().size() >= number);
    return receiver.items();
  }

  private static String addUser(String alias) {
    return graph()
        .body(Northwind.newUser(alias))
        .post("/users")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Receiver start() {
    try {
      return new Receiver(Manner.RIGHT);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
