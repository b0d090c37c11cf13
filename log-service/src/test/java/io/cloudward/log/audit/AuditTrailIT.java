package io.cloudward.log.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.cloudward.contracts.AuditEventTypes;
import io.cloudward.log.WithLogService;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.events.EventSpeaker;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.cloudward.testing.rest.CommittedOpenApi;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The audit trail hears what all services record, once and without gaps, and gives it out. */
@QuarkusTest
@WithLogService
class AuditTrailIT {

  private final AuditPlay play = new AuditPlay();

  @Test
  void keepsOneChainOfWhatAllServicesRecorded() {
    play.record(AuditEventTypes.all().size() * 2);

    var sequences = play.list("limit", "200").extract().<List<Integer>>path("items.sequence");
    assertThat(sequences).isEqualTo(IntStream.range(0, 14).mapToObj(i -> 14 - i).toList());
    play.verification().body("intact", equalTo(true)).body("entries", equalTo(14));
  }

  @Test
  void keepsAnEntryThatIsDeliveredTwiceOnce() {
    var id = UUID.randomUUID();
    var entry = RecordedAction.number(0);

    play.say(id, entry);
    play.say(id, entry);
    play.say(UUID.randomUUID(), RecordedAction.number(1));
    play.awaitEntries(2);

    play.list().body("items", hasSize(2)).body("next", nullValue());
  }

  @Test
  void setsAPoisonedRecordAsideAndGoesOn() {
    var id = UUID.randomUUID();
    var type = AuditEventTypes.THREAT;
    try (var speaker = new EventSpeaker()) {
      speaker.sayRaw(
          type.topic().name(),
          "poison",
          EventSpeaker.headers(
              id, type.name(), type.dataSchema().toString(), play.tenant(), "audit/x"),
          "{\"auditId\": 7".getBytes(StandardCharsets.UTF_8));
      speaker.sayRaw(
          type.topic().name(),
          "poison",
          EventSpeaker.headers(
              UUID.randomUUID(),
              "io.cloudward.threat.never-heard-of.v1",
              type.dataSchema().toString(),
              play.tenant(),
              "audit/x"),
          "{}".getBytes(StandardCharsets.UTF_8));
    }

    play.record(7);

    play.list().body("items", hasSize(7));
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(deadLetters()).contains(id.toString()));
  }

  /** Ids of dead letters; what is in them is not checked, that is why they are there. */
  private static List<String> deadLetters() {
    List<String> ids = new ArrayList<>();
    var checked =
        EventProbe.on("dlq.log-service.threat.audit")
            .read(event -> !ids.add(event.attribute("id")));
    assertThat(checked).isEmpty();
    return ids;
  }

  @Test
  void pagesThroughTheTrailNewestFirst() {
    play.record(5);
    List<Integer> seen = new ArrayList<>();
    String next = "";
    do {
      var page = play.list("limit", "2", "cursor", next).extract();
      seen.addAll(page.<List<Integer>>path("items.sequence"));
      next = page.path("next");
    } while (next != null);

    assertThat(seen).containsExactly(5, 4, 3, 2, 1);
  }

  @Test
  void findsEntriesByActorActionAndTime() {
    play.record(6);

    play.list("actor", "liam").body("items.sequence", contains(6, 4, 2));
    play.list("actor", "OLIVIA@northwind.example").body("items.sequence", contains(5, 3, 1));
    play.list("action", "session.signed-in").body("items.sequence", contains(4, 1));
    play.list("action", "policy").body("items.sequence", contains(6, 5, 3, 2));
    play.list("from", "2026-11-23T12:00:02Z", "to", "2026-11-23T13:00:04+01:00")
        .body("items.sequence", contains(4, 3));
  }

  @Test
  void showsWhatWasDoneByWhomAndFromWhere() {
    play.record(1);

    play.list()
        .body("items[0].actor.name", equalTo("olivia@northwind.example"))
        .body("items[0].action", equalTo("session.signed-in"))
        .body("items[0].target.id", equalTo("p0"))
        .body("items[0].before.enabled", equalTo(false))
        .body("items[0].after.enabled", equalTo(true))
        .body("items[0].origin.address", equalTo("192.0.2.7"))
        .body("items[0].outcome", equalTo("SUCCESS"))
        .body("items[0].source", equalTo("/test"))
        .body("items[0].hash.length()", equalTo(64));
  }

  @Test
  void keepsTenantsApart() {
    play.record(2);
    var other = TestTokens.globalAdministrator(UUID.randomUUID());

    given().auth().oauth2(other).get("/api/logs/audit").then().body("items", hasSize(0));
    given()
        .auth()
        .oauth2(other)
        .get("/api/logs/audit/verification")
        .then()
        .body("entries", equalTo(0))
        .body("intact", equalTo(true));
  }

  @ParameterizedTest
  @CsvSource({"audit_entry", "audit_head", "timeline_entry"})
  void showsNothingToAConnectionWithoutTenant(String table) throws SQLException {
    play.record(1);
    try (var connection =
            DriverManager.getConnection(TestInfrastructure.jdbcUrl("log"), "log", "log");
        var row = connection.createStatement().executeQuery("select count(*) from " + table)) {
      assertThat(row.next()).isTrue();
      assertThat(row.getInt(1)).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"/api/logs/audit", "/api/logs/audit/verification", "/api/logs"})
  void isOnlyForThoseWhoMaySeeLogsAndRecordsOthers(String path) {
    given().get(path).then().statusCode(401);
    given()
        .auth()
        .oauth2(TestTokens.session(play.tenant(), "threat:view", "administration:manage"))
        .get(path)
        .then()
        .statusCode(403)
        .contentType("application/problem+json");

    play.awaitEntries(1);
    play.list()
        .body("items[0].action", equalTo("log.call"))
        .body("items[0].target.id", equalTo("GET " + path))
        .body("items[0].outcome", equalTo("REFUSED"))
        .body("items[0].reason", equalTo("forbidden"));
  }

  @ParameterizedTest
  @CsvSource({
    "limit,0",
    "limit,201",
    "limit,ten",
    "cursor,abc",
    "cursor,%00",
    "from,yesterday",
    "from,+1000000000-01-01T00:00:00Z",
    "to,2026-13-01T00:00:00Z",
    "to,-0001-01-01T00:00:00Z"
  })
  void namesTheWrongParameter(String name, String value) {
    given()
        .auth()
        .oauth2(TestTokens.session(play.tenant(), "logs:view"))
        .queryParam(name, value)
        .get("/api/logs/audit")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].field", equalTo(name));
  }

  @Test
  void servesTheCommittedInterface() {
    CommittedOpenApi.of("log-service").equalsServed();
  }
}
