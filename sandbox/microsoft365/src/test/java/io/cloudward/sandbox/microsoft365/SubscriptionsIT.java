package io.cloudward.sandbox.microsoft365;

import static io.cloudward.sandbox.microsoft365.Northwind.graph;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.cloudward.sandbox.microsoft365.Receiver.Manner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class SubscriptionsIT {
  private Receiver receiver = start(Manner.RIGHT);
  private String token = "";

  @BeforeEach
  void reset() {
    Northwind.reset();
    Northwind.consent(Northwind.ID, "ALL");
    token = Northwind.applicationToken(Northwind.ID);
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void subscribesRenewsReauthorizesAndEnds() {
    String id =
        create(
                Map.of(
                    "resource", "/users/" + Northwind.ALICE + "/messages", "changeType", "created"))
            .statusCode(201)
            .body("clientState", equalTo("secret"))
            .body("resource", equalTo("users/" + Northwind.ALICE + "/messages"))
            .body("applicationId", equalTo(Northwind.CLIENT))
            .extract()
            .path("id");
    graph(token).get("/subscriptions").then().body("value", hasSize(1));
    var later = Instant.now().plus(Duration.ofMinutes(4000)).toString();

    graph(token)
        .body(Map.of("expirationDateTime", later))
        .patch("/subscriptions/{id}", id)
        .then()
        .statusCode(200)
        .body("expirationDateTime", equalTo(later));
    graph(token).post("/subscriptions/{id}/reauthorize", id).then().statusCode(204);
    graph(token).delete("/subscriptions/{id}", id).then().statusCode(204);
    graph(token).get("/subscriptions/{id}", id).then().statusCode(404);
  }

  @ParameterizedTest
  @EnumSource(value = Manner.class, names = "RIGHT", mode = EnumSource.Mode.EXCLUDE)
  void makesNoSubscriptionWithoutAHandshake(Manner manner) {
    receiver.close();
    receiver = start(manner);

    create(Map.of()).statusCode(400).body("error.code", equalTo("ValidationError"));

    graph(token).get("/subscriptions").then().body("value", hasSize(0));
  }

  @Test
  void validatesTheLifecycleUrlToo() {
    try (var wrong = start(Manner.WRONG_TOKEN)) {
      create(Map.of("lifecycleNotificationUrl", wrong.url())).statusCode(400);
    }
    create(Map.of("lifecycleNotificationUrl", receiver.url()))
        .statusCode(201)
        .body("lifecycleNotificationUrl", notNullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "users/alice@northwind.example/messages,4230,4300",
    "users,41760,41800",
    "groups,41760,41800",
  })
  void limitsTheLifeOfEachResource(String resource, long allowed, long tooLong) {
    create(Map.of("resource", resource, "expirationDateTime", inMinutes(allowed))).statusCode(201);
    create(Map.of("resource", resource, "expirationDateTime", inMinutes(tooLong)))
        .statusCode(400)
        .body("error.code", equalTo("ExtensionError"))
        .body("error.message", containsString(allowed + " minutes in the future"));
  }

  @ParameterizedTest
  @CsvSource({
    "clientState,129",
    "notificationUrl,http://203.0.113.9/hook",
    "notificationUrl,ftp://127.0.0.1/hook",
    "notificationUrl,not a url",
    "expirationDateTime,2020-01-01T00:00:00Z",
    "expirationDateTime,tomorrow",
    "changeType,exploded",
    "resource,flowers",
    "surprise,x"
  })
  void refusesWhatGraphWouldRefuse(String property, String value) {
    var bad = property.equals("clientState") ? "s".repeat(Integer.parseInt(value)) : value;

    create(Map.of(property, bad)).statusCode(400);
  }

  @Test
  void needsThePermissionOfTheResourceAndAResource() {
    Northwind.consent(Northwind.ID, "DELEGATED");
    token = Northwind.applicationToken(Northwind.ID);
    create(Map.of()).statusCode(403);
    Northwind.consent(Northwind.ID, "ALL");
    token = Northwind.applicationToken(Northwind.ID);
    create(Map.of("resource", "users/nobody@northwind.example/messages")).statusCode(404);
  }

  @Test
  void forgetsSubscriptionsThatExpired() {
    create(Map.of("expirationDateTime", inMinutes(10))).statusCode(201);

    io.restassured.RestAssured.given()
        .contentType(io.restassured.http.ContentType.JSON)
        .body(Map.of("aheadSeconds", 601))
        .put("/control/clock")
        .then()
        .statusCode(200);

    graph(token).get("/subscriptions").then().body("value", hasSize(0));
  }

  private ValidatableResponse create(Map<String, String> changes) {
    var body = new HashMap<String, String>();
    body.put("changeType", "updated");
    body.put("resource", "users");
    body.put("notificationUrl", receiver.url());
    body.put("expirationDateTime", inMinutes(60));
    body.put("clientState", "secret");
    body.putAll(changes);
    return graph(token).body(body).post("/subscriptions").then();
  }

  private static String inMinutes(long minutes) {
    return Instant.now().plus(Duration.ofMinutes(minutes)).toString();
  }

  private static Receiver start(Manner manner) {
    try {
      return new Receiver(manner);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
