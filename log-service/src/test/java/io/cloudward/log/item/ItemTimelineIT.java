package io.cloudward.log.item;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.ItemEventTypes;
import io.cloudward.contracts.QuarantineEventTypes;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.VerdictEventTypes;
import io.cloudward.contracts.quarantine.ItemDeleted;
import io.cloudward.contracts.quarantine.ReleaseRequested;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.log.WithLogService;
import io.cloudward.testing.events.EventSpeaker;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The log tells what happens to messages and files; clean ones are counted and not listed. */
@QuarkusTest
@WithLogService
class ItemTimelineIT {

  private static final EventSpeaker SPEAKER = new EventSpeaker();
  private static final List<String> MALWARE = List.of("MALWARE");

  private final UUID tenant = UUID.randomUUID();
  private final UUID item = UUID.randomUUID();

  @Test
  void linksTheLinesOfAnItem() {
    sayMalware(item, "Invoice 4711");
    sayMalware(UUID.randomUUID(), "Another one");
    awaitEntries(4);

    logs("item", item.toString())
        .body("items", hasSize(2))
        .body("items.title", everyItem(equalTo("Invoice 4711")))
        .body("items.categories", everyItem(equalTo(MALWARE)));
    logs("owner", "ADELE.vance@contoso.example").body("items", hasSize(4));
    logs("owner", "adele").body("items", hasSize(0));
    logs("title", "ANOTHER").body("items", hasSize(2));
    logs("category", "MALWARE", "outcome", "DETECTED").body("items", hasSize(2));
    logs("category", "SPAM").body("items", hasSize(0));
  }

  @Test
  void completesALineWhoseEventNamesTheItemByItsIdAlone() {
    sayRequested();
    awaitEntries(1);
    logs().body("items[0].title", equalTo(null)).body("items[0].service", equalTo(null));

    sayMalware(item, "Invoice 4711");
    sayDeleted();
    awaitEntries(4);

    logs("item", item.toString())
        .body("items.title", everyItem(equalTo("Invoice 4711")))
        .body("items.service", everyItem(equalTo("EXCHANGE_ONLINE")))
        .body("items.owner", everyItem(equalTo("Adele.Vance@contoso.example")));
  }

  @Test
  void countsCleanItemsWithoutListingThemAndEachEventOnce() {
    var clean =
        Samples.verdict(
            Samples.message(UUID.randomUUID(), "Hello"), Judgement.CLEAN, List.of(), false);
    var id = SPEAKER.say(VerdictEventTypes.THREAT, tenant, "1", clean);
    SPEAKER.say(id, VerdictEventTypes.THREAT, tenant, "1", clean);
    SPEAKER.say(VerdictEventTypes.DLP, tenant, "1", clean);
    sayMalware(item, "Invoice 4711");
    awaitEntries(2);
    awaitScanned(2);

    logs().body("items", hasSize(2));
    statistics()
        .body("totals.scanned", equalTo(2))
        .body("totals.found", equalTo(1))
        .body("totals.acted", equalTo(1))
        .body("days", hasSize(3))
        .body("days[1].scanned", equalTo(2))
        .body("days[0].scanned", equalTo(0))
        .body("categories", hasSize(1))
        .body("categories[0].category", equalTo("MALWARE"))
        .body("categories[0].acted", equalTo(1))
        .body("series[0].day", equalTo("2026-11-23"))
        .body("services[0].service", equalTo("EXCHANGE_ONLINE"));
  }

  @Test
  void showsAnotherTenantNeitherLinesNorCounts() {
    sayMalware(item, "Invoice 4711");
    awaitEntries(2);
    awaitScanned(1);
    var other = TestTokens.globalAdministrator(UUID.randomUUID());

    given()
        .auth()
        .oauth2(other)
        .queryParam("item", item)
        .get("/api/logs")
        .then()
        .body("items", hasSize(0));
    given()
        .auth()
        .oauth2(other)
        .queryParam("from", "2026-11-22")
        .queryParam("to", "2026-11-24")
        .get("/api/logs/statistics")
        .then()
        .body("totals.scanned", equalTo(0))
        .body("categories", hasSize(0));
  }

  @Test
  void namesTheWrongDay() {
    given()
        .auth()
        .oauth2(TestTokens.session(tenant, "logs:view"))
        .queryParam("from", "2026-11-31")
        .get("/api/logs/statistics")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("from"));
  }

  private void sayMalware(UUID id, String title) {
    var message = Samples.message(id, title);
    SPEAKER.say(
        VerdictEventTypes.THREAT,
        tenant,
        id.toString(),
        Samples.verdict(message, Judgement.MALICIOUS, MALWARE, false));
    SPEAKER.say(
        ItemEventTypes.ITEM_ENFORCED, tenant, id.toString(), Samples.quarantined(message, MALWARE));
  }

  private void sayRequested() {
    SPEAKER.say(
        QuarantineEventTypes.RELEASE_REQUESTED,
        tenant,
        item.toString(),
        new ReleaseRequested(
            item,
            Samples.ORGANIZATION,
            UUID.randomUUID(),
            "adele.vance@contoso.example",
            Samples.NOON));
  }

  private void sayDeleted() {
    SPEAKER.say(
        QuarantineEventTypes.ITEM_DELETED,
        tenant,
        item.toString(),
        new ItemDeleted(
            item,
            Samples.ORGANIZATION,
            Service.EXCHANGE_ONLINE,
            new Actor(Actor.Kind.ADMINISTRATOR, "olivia", "olivia@northwind.example"),
            Samples.NOON));
  }

  private void awaitEntries(int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> assertThat(logs().extract().<Integer>path("items.size()")).isEqualTo(count));
  }

  private void awaitScanned(int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> statistics().body("totals.scanned", equalTo(count)));
  }

  private ValidatableResponse statistics() {
    return given()
        .auth()
        .oauth2(TestTokens.session(tenant, "logs:view"))
        .queryParam("from", "2026-11-22")
        .queryParam("to", "2026-11-24")
        .get("/api/logs/statistics")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse logs(String... parameters) {
    var request = given().auth().oauth2(TestTokens.session(tenant, "logs:view"));
    for (int i = 0; i < parameters.length; i += 2) {
      request.queryParam(parameters[i], parameters[i + 1]);
    }
    return request.get("/api/logs").then().statusCode(200);
  }
}
