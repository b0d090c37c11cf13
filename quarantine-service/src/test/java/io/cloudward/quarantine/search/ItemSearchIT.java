package io.cloudward.quarantine.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.cloudward.quarantine.ConnectorPlay;
import io.cloudward.quarantine.QuarantineClient;
import io.cloudward.quarantine.WithQuarantineService;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of items: filters, pages, counts, and whose they are. */
@QuarkusTest
@WithQuarantineService
class ItemSearchIT {

  private static final Instant BEGIN = Instant.now().minusSeconds(3600);

  private final ConnectorPlay connector = new ConnectorPlay();
  private final QuarantineClient client = new QuarantineClient(connector.tenant());

  @BeforeEach
  void fill() {
    for (int i = 0; i < 5; i++) {
      connector.say(
          connector.quarantined(
              connector.message("Offer " + i), BEGIN.plusSeconds(i), "SPAM", "SCAM"));
    }
    connector.say(
        connector.quarantined(connector.file("Virus.EXE"), BEGIN.plusSeconds(9), "MALWARE"));
    client.awaitItems(6);
  }

  @Test
  void findsByEveryFilter() {
    client.items("service", "ONEDRIVE").body("items", hasSize(1));
    client.items("state", "HELD").body("items", hasSize(6));
    client.items("state", "RELEASED").body("items", hasSize(0));
    client.items("category", "SCAM").body("items", hasSize(5));
    client.items("owner", "Adele.Vance@contoso.example").body("items", hasSize(6));
    client.items("owner", "adele").body("items", hasSize(0));
    client.items("sender", "FABRIKAM").body("items", hasSize(5));
    client.items("q", "virus.exe").body("items.title[0]", equalTo("Virus.EXE"));
    client.items("q", "offer", "category", "MALWARE").body("items", hasSize(0));
    client.items("from", BEGIN.plusSeconds(4).toString()).body("items", hasSize(2));
    client.items("to", BEGIN.plusSeconds(4).toString()).body("items", hasSize(4));
    client.items("organizationId", UUID.randomUUID().toString()).body("items", hasSize(0));
    client.items("q", "%").body("items", hasSize(0));
  }

  @Test
  void countsWhatAnotherChoiceWouldGive() {
    client
        .items("service", "ONEDRIVE", "facets", "true")
        .body("items", hasSize(1))
        .body("facets.services.value", equalTo(List.of("EXCHANGE_ONLINE", "ONEDRIVE")))
        .body("facets.services.count", equalTo(List.of(5, 1)))
        .body("facets.states.count", equalTo(List.of(1)))
        .body("facets.categories.value", equalTo(List.of("MALWARE")))
        .body("facets.owners.value", equalTo(List.of("adele.vance@contoso.example")));
    client.items().body("facets", nullValue());
  }

  @Test
  void pagesNewestFirstWithoutLosingOrRepeatingAny() {
    List<String> titles = new ArrayList<>();
    String next = "";
    do {
      var page = client.items("limit", "2", "cursor", next).statusCode(200).extract();
      titles.addAll(page.<List<String>>path("items.title"));
      next = page.path("next");
    } while (next != null);

    assertThat(titles)
        .containsExactly("Virus.EXE", "Offer 4", "Offer 3", "Offer 2", "Offer 1", "Offer 0");
  }

  @Test
  void refusesACursorOfAnotherListOrTenant() {
    String next = client.items("limit", "2").extract().path("next");

    client.items("cursor", next, "category", "SPAM").statusCode(400);
    new QuarantineClient(UUID.randomUUID()).items("cursor", next).statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({
    "service,TEAMS",
    "state,held",
    "from,yesterday",
    "to,2026-13-01T00:00:00Z",
    "organizationId,1-1-1-1-1",
    "facets,maybe",
    "limit,0"
  })
  void namesTheWrongParameter(String name, String value) {
    client.items(name, value).statusCode(400).body("errors[0].field", equalTo(name));
  }

  @Test
  void showsNothingToAnotherTenant() {
    var other = new QuarantineClient(UUID.randomUUID());
    String id = client.items("limit", "1").extract().path("items[0].id");

    other.items("facets", "true").body("items", hasSize(0)).body("facets.states", hasSize(0));
    other.item(UUID.fromString(id)).statusCode(404);
    for (var command : List.of("release", "delete")) {
      other.post(UUID.fromString(id), command).statusCode(404);
    }
    client.item(UUID.fromString(id)).body("state", equalTo("HELD"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"release", "delete", "content"})
  void changesNothingForThoseWhoMayOnlyLook(String command) {
    String id = client.items("limit", "1").extract().path("items[0].id");

    given()
        .auth()
        .oauth2(TestTokens.session(connector.tenant(), "quarantine:view"))
        .contentType("application/json")
        .body("{\"password\": \"long enough\"}")
        .post("/api/quarantine/items/" + id + "/" + command)
        .then()
        .statusCode(403);
  }
}
