package io.cloudward.sandbox.microsoft365;

import static io.cloudward.sandbox.microsoft365.Northwind.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.sandbox.microsoft365.Receiver.Manner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailNotificationsIT {
  private static final String IMMUTABLE = "IdType=\"ImmutableId\"";
  private static final String ALICE = "/users/alice@northwind.example";

  private final Receiver receiver = start();

  @BeforeEach
  void reset() {
    Northwind.reset();
    Northwind.consent(Northwind.ID, "ALL");
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void tellsOfMessagesThatComeAndMoveByImmutableId() {
    subscribe("users/alice@northwind.example/messages", IMMUTABLE);

    Mail.deliver(Mail.plain("Notify me"));

    var created = received(1).getFirst();
    String id = created.path("resourceData").path("id").asText();
    assertThat(created.path("changeType").asText()).isEqualTo("created");
    assertThat(created.path("resource").asText()).endsWith("/Messages/" + id);
    app().header("Prefer", IMMUTABLE).get(ALICE + "/messages/{id}", id).then().statusCode(200);

    app()
        .body(Map.of("destinationId", "junkemail"))
        .post(ALICE + "/messages/{id}/move", id)
        .then()
        .statusCode(201);

    var moved = received(2).getLast();
    assertThat(moved.path("changeType").asText()).isEqualTo("updated");
    assertThat(moved.path("resourceData").path("id").asText()).isEqualTo(id);
  }

  @Test
  void tellsWatchersOfAFolderThatAMessageLeft() {
    subscribe("users/alice@northwind.example/mailFolders('inbox')/messages", "");

    Mail.deliver(Mail.plain("Leave me"));
    var id = received(1).getFirst().path("resourceData").path("id").asText();
    app()
        .body(Map.of("destinationId", "archive"))
        .post(ALICE + "/messages/{id}/move", id)
        .then()
        .statusCode(201);

    assertThat(received(2).getLast().path("changeType").asText()).isEqualTo("deleted");
    assertThat(received(2).getLast().path("resourceData").path("id").asText()).isEqualTo(id);
  }

  @Test
  void losesAndRepeatsNotificationsOfMailWhenTold() {
    subscribe("users/alice@northwind.example/messages", IMMUTABLE);
    Northwind.fault("notifications-off", Map.of("enabled", true));
    Mail.deliver(Mail.plain("Lost"));
    Northwind.fault("notifications-off", Map.of("enabled", false));
    Northwind.fault("notifications-twice", Map.of("enabled", true));
    Mail.deliver(Mail.plain("Twice"));

    assertThat(received(2)).extracting(i -> i.path("resourceData").path("id")).hasSize(2);
    assertThat(received(2).getFirst().path("resourceData").path("id"))
        .isEqualTo(received(2).getLast().path("resourceData").path("id"));
  }

  private void subscribe(String resource, String prefer) {
    app()
        .header("Prefer", prefer)
        .body(
            Map.of(
                "changeType",
                "created,updated,deleted",
                "resource",
                resource,
                "notificationUrl",
                receiver.url(),
                "expirationDateTime",
                Instant.now().plus(Duration.ofHours(1)).toString(),
                "clientState",
                "secret"))
        .post("/subscriptions")
        .then()
        .statusCode(201);
  }

  private List<JsonNode> received(int number) {
    await().atMost(Duration.ofSeconds(60)).until(() -> receiver.items().size() >= number);
    return receiver.items();
  }

  private static RequestSpecification app() {
    return graph(Northwind.applicationToken(Northwind.ID));
  }

  private static Receiver start() {
    try {
      return new Receiver(Manner.RIGHT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
