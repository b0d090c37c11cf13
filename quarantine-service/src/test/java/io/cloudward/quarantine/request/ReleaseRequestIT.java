package io.cloudward.quarantine.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.cloudward.contracts.QuarantineEventTypes;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.quarantine.ConnectorPlay;
import io.cloudward.quarantine.QuarantineClient;
import io.cloudward.quarantine.WithQuarantineService;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People ask, administrators decide. */
@QuarkusTest
@WithQuarantineService
class ReleaseRequestIT {

  private static final String PATH = "/api/quarantine/release-requests";

  private final ConnectorPlay connector = new ConnectorPlay();
  private final QuarantineClient client = new QuarantineClient(connector.tenant());
  private final ItemDescription item = connector.message("Invoice");

  @BeforeEach
  void take() {
    connector.say(connector.quarantined(item, "SPAM"));
    client.awaitState(item.itemId(), "HELD");
  }

  @Test
  void asksOnceHoweverOften() {
    var first = ask(item).statusCode(200).body("state", equalTo("PENDING"));
    var second = ask(item).statusCode(200);

    assertThat(second.extract().<String>path("id")).isEqualTo(first.extract().path("id"));
    client
        .call()
        .queryParam("state", "PENDING")
        .get(PATH)
        .then()
        .body("items", hasSize(1))
        .body("items[0].comment", equalTo("It is ours"))
        .body("items[0].item.title", equalTo("Invoice"));
    assertThat(said(QuarantineEventTypes.RELEASE_REQUESTED.name())).isEqualTo(1);
  }

  @Test
  void releasesWhenApproved() {
    String id = ask(item).extract().path("id");

    decide(id, "approve").statusCode(200).body("state", equalTo("APPROVED"));
    decide(id, "approve").statusCode(200).body("state", equalTo("APPROVED"));
    decide(id, "deny").statusCode(409).body("type", endsWith("/request-decided"));

    client.item(item.itemId()).body("state", equalTo("RELEASING"));
    var approved =
        EventProbe.on("quarantine.item")
            .await(connector.tenant(), QuarantineEventTypes.RELEASE_APPROVED.name(), 1);
    assertThat(approved).hasSize(1);
    assertThat(approved.getFirst().data().path("requestId").asText()).isEqualTo(id);
  }

  @Test
  void leavesTheItemWhereItIsWhenDenied() {
    String id = ask(item).extract().path("id");

    decide(id, "deny").statusCode(200).body("state", equalTo("DENIED"));

    client.item(item.itemId()).body("state", equalTo("HELD"));
    assertThat(said(QuarantineEventTypes.RELEASE_DENIED.name())).isEqualTo(1);
  }

  @Test
  void closesByItselfWhenThereIsNothingLeftToDecide() {
    String id = ask(item).extract().path("id");
    client.post(item.itemId(), "delete").statusCode(200);

    client.call().queryParam("state", "PENDING").get(PATH).then().body("items", hasSize(0));
    client
        .call()
        .queryParam("state", "CLOSED")
        .get(PATH)
        .then()
        .body("items[0].state", equalTo("CLOSED"));
    decide(id, "approve").statusCode(409).body("type", endsWith("/item-gone"));
    ask(item).statusCode(409).body("type", endsWith("/item-gone"));
  }

  @Test
  void pagesNewestFirst() {
    for (int i = 0; i < 4; i++) {
      var another = connector.message("Another " + i);
      connector.say(connector.quarantined(another, "SPAM"));
      client.awaitState(another.itemId(), "HELD");
      ask(another).statusCode(200);
    }
    List<String> titles = new ArrayList<>();
    String next = "";
    do {
      var page = client.call().queryParam("limit", 3).queryParam("cursor", next).get(PATH);
      titles.addAll(page.then().statusCode(200).extract().<List<String>>path("items.item.title"));
      next = page.then().extract().path("next");
    } while (next != null);

    assertThat(titles).containsExactly("Another 3", "Another 2", "Another 1", "Another 0");
    client.call().queryParam("state", "SOME").get(PATH).then().statusCode(400);
  }

  @Test
  void showsAndDecidesNothingOfAnotherTenant() {
    String id = ask(item).extract().path("id");
    var other = new QuarantineClient(UUID.randomUUID());

    other.call().get(PATH).then().body("items", hasSize(0)).body("next", nullValue());
    other.call().post(PATH + "/" + id + "/approve").then().statusCode(404);
    other.call().post(PATH + "/" + id + "/deny").then().statusCode(404);
    other.call().body(body(item)).post(PATH).then().statusCode(404);
  }

  private ValidatableResponse ask(ItemDescription wanted) {
    return given()
        .auth()
        .oauth2(TestTokens.session(connector.tenant(), "quarantine:view"))
        .contentType("application/json")
        .body(body(wanted))
        .post(PATH)
        .then();
  }

  private static String body(ItemDescription wanted) {
    return "{\"itemId\": \"" + wanted.itemId() + "\", \"comment\": \"It is ours\"}";
  }

  private ValidatableResponse decide(String id, String decision) {
    return client.call().post(PATH + "/" + id + "/" + decision).then();
  }

  private int said(String type) {
    return EventProbe.on("quarantine.item").await(connector.tenant(), type, 1).size();
  }
}
