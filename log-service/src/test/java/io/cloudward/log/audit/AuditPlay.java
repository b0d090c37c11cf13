package io.cloudward.log.audit;

import static io.restassured.RestAssured.given;

import io.cloudward.contracts.AuditEventTypes;
import io.cloudward.contracts.audit.AuditRecorded;
import io.cloudward.testing.events.EventSpeaker;
import io.cloudward.testing.security.TestTokens;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Plays all services towards one tenant: they record what people did. */
public final class AuditPlay {

  private static final EventSpeaker SPEAKER = new EventSpeaker();

  private final UUID tenant = UUID.randomUUID();
  private int said;

  public UUID tenant() {
    return tenant;
  }

  /**
   * Records so many actions of alternating people, each when the one before is in the trail: they
   * come on several topics, between which there is no order.
   */
  public AuditPlay record(int count) {
    for (int i = 0; i < count; i++) {
      say(UUID.randomUUID(), RecordedAction.number(said++));
      awaitEntries(said);
    }
    return this;
  }

  void say(UUID eventId, AuditRecorded entry) {
    var types = AuditEventTypes.all();
    var type = types.get(said % types.size());
    SPEAKER.say(eventId, type, tenant, "audit/" + entry.auditId(), entry);
  }

  /** Waits until the trail has so many entries. */
  void awaitEntries(int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> list("limit", "200").extract().<Integer>path("items.size()") >= count);
  }

  ValidatableResponse list(String... parameters) {
    var request = given().auth().oauth2(TestTokens.session(tenant, "logs:view"));
    for (int i = 0; i < parameters.length; i += 2) {
      request.queryParam(parameters[i], parameters[i + 1]);
    }
    return request.get("/api/logs/audit").then().statusCode(200);
  }

  /** What a verification answers. */
  public ValidatableResponse verification() {
    return given()
        .auth()
        .oauth2(TestTokens.session(tenant, "logs:view"))
        .get("/api/logs/audit/verification")
        .then()
        .statusCode(200);
  }
}
