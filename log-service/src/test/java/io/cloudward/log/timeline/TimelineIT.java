package io.cloudward.log.timeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.cloudward.contracts.EventTypes;
import io.cloudward.contracts.ItemEventTypes;
import io.cloudward.contracts.QuarantineEventTypes;
import io.cloudward.contracts.Topics;
import io.cloudward.envelope.EventType;
import io.cloudward.log.WithLogService;
import io.cloudward.testing.events.EventSpeaker;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log hears every committed example of every event, and gives it out. */
@QuarkusTest
@WithLogService
class TimelineIT {

  private static final EventSpeaker SPEAKER = new EventSpeaker();

  /** Facts without a line: it would say what another one says better. */
  private static final Set<EventType<?>> SILENT =
      Set.of(
          ItemEventTypes.ITEM_RECEIVED,
          ItemEventTypes.ITEM_RESTORED,
          QuarantineEventTypes.ITEM_HELD);

  /** Every type of every topic that has a line. */
  private static final List<EventType<?>> HEARD =
      EventTypes.all().stream()
          .filter(type -> !type.topic().name().endsWith(".audit"))
          .filter(type -> !SILENT.contains(type))
          .<EventType<?>>map(type -> type)
          .toList();

  private final UUID tenant = UUID.randomUUID();

  @Test
  void hasAnEntryForEveryEventThatIsHeard() {
    sayEveryExample();

    awaitEntries(HEARD.size());

    list("limit", "200")
        .body("items", hasSize(HEARD.size()))
        .body(
            "items.summary",
            everyItem(org.hamcrest.Matchers.not(org.hamcrest.Matchers.emptyString())));
    list("kind", "PROVISIONING").body("items", hasSize(5));
    list("kind", "CONNECTION").body("items", hasSize(7));
    list("kind", "POLICY").body("items", hasSize(12));
    list("kind", "THREAT").body("items", hasSize(1));
    list("kind", "DLP").body("items", hasSize(1));
    list("kind", "ENFORCEMENT").body("items", hasSize(2));
    list("kind", "QUARANTINE").body("items", hasSize(6));
  }

  @Test
  void keepsAnEventThatIsDeliveredTwiceOnce() {
    var type = EventTypes.PROVISIONING_COMPLETED;
    var id = UUID.randomUUID();

    say(id, type);
    say(id, type);
    say(UUID.randomUUID(), type);
    awaitEntries(2);

    list().body("items", hasSize(2));
  }

  @Test
  void pagesNewestFirstWithoutLosingOrRepeatingAny() {
    sayEveryExample();
    awaitEntries(HEARD.size());
    List<String> ids = new ArrayList<>();
    List<String> times = new ArrayList<>();
    String next = "";
    do {
      var page = list("limit", "5", "cursor", next).extract();
      ids.addAll(page.<List<String>>path("items.id"));
      times.addAll(page.<List<String>>path("items.at"));
      next = page.path("next");
    } while (next != null);

    assertThat(ids).hasSize(HEARD.size()).doesNotHaveDuplicates();
    assertThat(times.stream().map(java.time.Instant::parse).toList())
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void findsByOrganizationServiceAndTime() {
    sayEveryExample();
    awaitEntries(HEARD.size());

    var first = list("limit", "1").extract();
    String organization = first.path("items[0].organizationId");
    String service = first.path("items[0].service");

    list("organizationId", organization, "service", service)
        .body("items.service", everyItem(equalTo(service)));
    list("organizationId", UUID.randomUUID().toString()).body("items", hasSize(0));
    list("to", "2020-01-01T00:00:00Z").body("items", hasSize(0));
    list("from", "2020-01-01T00:00:00Z").body("items", hasSize(HEARD.size()));
  }

  @Test
  void showsNothingToAnotherTenant() {
    say(UUID.randomUUID(), EventTypes.PROVISIONING_COMPLETED);
    awaitEntries(1);

    given()
        .auth()
        .oauth2(TestTokens.globalAdministrator(UUID.randomUUID()))
        .get("/api/logs")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({
    "kind,NOTHING",
    "kind,provisioning",
    "service,TEAMS",
    "outcome,NOTHING",
    "item,1",
    "organizationId,1",
    "organizationId,'1-1-1-1-1'",
    "from,now",
    "limit,-1",
    "cursor,AAAA"
  })
  void namesTheWrongParameter(String name, String value) {
    given()
        .auth()
        .oauth2(TestTokens.session(tenant, "logs:view"))
        .queryParam(name, value)
        .get("/api/logs")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo(name));
  }

  private void sayEveryExample() {
    HEARD.forEach(type -> say(UUID.randomUUID(), type));
  }

  private void say(UUID id, EventType<?> type) {
    SPEAKER.sayRaw(
        type.topic().name(),
        tenant + ":x",
        EventSpeaker.headers(id, type.name(), type.dataSchema().toString(), tenant, "x"),
        example(type));
  }

  private static byte[] example(EventType<?> type) {
    var path =
        type.dataSchema().getPath().replace("/schemas/", "examples/").replace(".schema.json", "");
    try (var json = Topics.class.getClassLoader().getResourceAsStream(path + "/typical.json")) {
      assertThat(json).as(path).isNotNull();
      return json.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void awaitEntries(int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> list("limit", "200").extract().<Integer>path("items.size()") >= count);
  }

  private ValidatableResponse list(String... parameters) {
    var request = given().auth().oauth2(TestTokens.session(tenant, "logs:view"));
    for (int i = 0; i < parameters.length; i += 2) {
      request.queryParam(parameters[i], parameters[i + 1]);
    }
    return request.get("/api/logs").then().statusCode(200);
  }
}
