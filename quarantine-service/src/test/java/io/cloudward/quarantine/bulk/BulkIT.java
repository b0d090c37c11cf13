package io.cloudward.quarantine.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.cloudward.contracts.QuarantineEventTypes;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.quarantine.ConnectorPlay;
import io.cloudward.quarantine.QuarantineClient;
import io.cloudward.quarantine.WithQuarantineService;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many items in one call: what is meant is fixed at the beginning, then each has its turn. */
@QuarkusTest
@WithQuarantineService
class BulkIT {

  private final ConnectorPlay connector = new ConnectorPlay();
  private final QuarantineClient client = new QuarantineClient(connector.tenant());
  private final List<ItemDescription> spam = new ArrayList<>();

  @BeforeEach
  void fill() {
    for (int i = 0; i < 5; i++) {
      spam.add(connector.message("Offer " + i));
      connector.say(connector.quarantined(spam.get(i), "SPAM"));
    }
    connector.say(connector.quarantined(connector.file("virus.exe"), "MALWARE"));
    client.awaitItems(6);
  }

  @Test
  void releasesWhatAFilterMeans() {
    var job = start("{\"action\": \"RELEASE\", \"filter\": {\"category\": \"SPAM\"}}");

    job.body("total", equalTo(5)).body("action", equalTo("RELEASE"));
    await(job).body("done", equalTo(5)).body("refused", equalTo(0));
    client.items("state", "RELEASING").body("items", hasSize(5));
    client.items("state", "HELD").body("items.title[0]", equalTo("virus.exe"));
    assertThat(
            EventProbe.on("quarantine.item")
                .await(connector.tenant(), QuarantineEventTypes.RELEASE_APPROVED.name(), 5))
        .hasSize(5);
  }

  @Test
  void countsWhatItDidNotNeedOrCouldNotDo() {
    client.post(spam.get(0).itemId(), "release").statusCode(202);
    client.post(spam.get(1).itemId(), "delete").statusCode(200);
    var ids =
        "[\"%s\", \"%s\", \"%s\", \"%s\"]"
            .formatted(
                spam.get(0).itemId(),
                spam.get(1).itemId(),
                spam.get(2).itemId(),
                UUID.randomUUID());

    var job = start("{\"action\": \"DELETE\", \"ids\": " + ids + "}");

    job.body("total", equalTo(3));
    await(job).body("done", equalTo(1)).body("unneeded", equalTo(1)).body("refused", equalTo(1));
    items(job, "").body("items", hasSize(3));
    items(job, "?outcome=REFUSED")
        .body("items.item.id", contains(spam.get(0).itemId().toString()))
        .body("items.item.state", contains("RELEASING"))
        .body("items.outcome", contains("REFUSED"));
    items(job, "?outcome=DONE").body("items.item.title", contains("Offer 2"));
  }

  @Test
  void listsWhatCameOfEachItemPageByPage() {
    var job = start("{\"action\": \"DELETE\", \"filter\": {\"category\": \"SPAM\"}}");
    await(job);
    List<String> seen = new ArrayList<>();
    var next = "";
    do {
      var page = items(job, "?limit=2" + next).extract();
      seen.addAll(page.path("items.item.id"));
      String cursor = page.path("next");
      next = cursor == null ? "" : "&cursor=" + cursor;
    } while (!next.isEmpty());

    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            spam.stream().map(item -> item.itemId().toString()).toList());
    client.call().get(path(job) + "/items?outcome=BURNT").then().statusCode(400);
  }

  @Test
  void startsOneJobHoweverOftenTheSameRequestComes() {
    var token = TestTokens.session(connector.tenant(), "quarantine:manage");
    var body = "{\"action\": \"DELETE\", \"filter\": {\"q\": \"Offer\"}}";

    String first = keyed(token, body).statusCode(202).extract().path("id");
    String second = keyed(token, body).statusCode(202).extract().path("id");

    assertThat(second).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"action\": \"RELEASE\"}",
        "{\"action\": \"RELEASE\", \"ids\": []}",
        "{\"action\": \"RELEASE\", \"ids\": [null]}",
        "{\"action\": \"BURN\", \"filter\": {}}",
        "{\"action\": \"RELEASE\", \"ids\": [\"1\"]}",
        "{\"action\": \"RELEASE\", \"filter\": {\"state\": \"SOMEWHERE\"}}",
        "{\"action\": \"RELEASE\", \"filter\": {}, \"ids\": [\"5d3f0f5e-7c1b-5a44-9a53-0b6a4d6f1e20\"]}"
      })
  void refusesWhatDoesNotSayWhichItemsAreMeant(String body) {
    client.call().body(body).post("/api/quarantine/bulk").then().statusCode(400);
  }

  @Test
  void touchesNothingOfAnotherTenant() {
    var other = new QuarantineClient(UUID.randomUUID());
    var ids = "[\"" + spam.get(0).itemId() + "\"]";

    var job =
        other
            .call()
            .body("{\"action\": \"DELETE\", \"ids\": " + ids + "}")
            .post("/api/quarantine/bulk")
            .then()
            .statusCode(202)
            .body("total", equalTo(0));
    String id = job.extract().path("id");

    client.call().get("/api/quarantine/bulk/" + id).then().statusCode(404);
    client.call().get("/api/quarantine/bulk/" + id + "/items").then().statusCode(404);
    client.item(spam.get(0).itemId()).body("state", equalTo("HELD"));
  }

  private ValidatableResponse start(String body) {
    return client.call().body(body).post("/api/quarantine/bulk").then().statusCode(202);
  }

  private ValidatableResponse keyed(String token, String body) {
    return given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", connector.tenant().toString())
        .contentType("application/json")
        .body(body)
        .post("/api/quarantine/bulk")
        .then();
  }

  private ValidatableResponse items(ValidatableResponse job, String query) {
    return client.call().get(path(job) + "/items" + query).then().statusCode(200);
  }

  private static String path(ValidatableResponse job) {
    var location = job.extract().header("Location");
    return location.substring(location.indexOf("/api/"));
  }

  private ValidatableResponse await(ValidatableResponse job) {
    var path = path(job);
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> client.call().get(path).then().extract().path("state"), "COMPLETED"::equals);
    return client.call().get(path).then();
  }
}
