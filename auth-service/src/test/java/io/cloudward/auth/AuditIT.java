package io.cloudward.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.events.HeardEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

/** Every sign-in and every change becomes an event; I6: no secret is in an event or a log line. */
@QuarkusTest
class AuditIT extends AuthTest {

  private static final EventProbe TRAIL = EventProbe.on("auth.audit");

  @Test
  void recordsWhatHappens() {
    var browser = newTenant();
    var tenant = tenant(browser);
    var lines = new Lines();
    Logger.getLogger("").addHandler(lines);

    var username = createAdministrator(browser, "Viewer");
    login(username, "marker-wrong password");
    var other = cookies(login(username, GOOD_PASSWORD));
    as(other).get("/api/administration/roles").then().statusCode(403);
    as(other).delete("/api/auth/session");
    var token = token(browser);
    given().auth().oauth2(token).get("/api/auth/session").then().statusCode(200);
    as(browser).body("{\"password\":\"marker").post("/api/auth/login").then().statusCode(400);

    var events = awaitActions(tenant, 9);
    assertThat(actions(events))
        .contains(
            "tenant.created SUCCESS",
            "sign-in.control-panel SUCCESS",
            "administrator.created SUCCESS",
            "sign-in.password REFUSED",
            "sign-in.password SUCCESS",
            "session.ended SUCCESS",
            "auth.call REFUSED",
            "api-token.created SUCCESS");
    Logger.getLogger("").removeHandler(lines);
    assertThat(lines.text() + events).doesNotContain("marker-", token, "eyJ", "cwt_");
  }

  @Test
  void recordsAttemptsOfStrangersForTheOperator() {
    var operator = tenant(root());
    login("nobody-" + UUID.randomUUID(), "marker-wrong password");

    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(TRAIL.ofTenant(operator))
                    .anyMatch(
                        event -> event.data().path("reason").asText().equals("unknown user name")));
  }

  private static String token(Map<String, String> browser) {
    return as(browser)
        .body("{\"name\":\"SIEM\",\"scopes\":[\"logs:view\"],\"expiresInDays\":1}")
        .post("/api/administration/api-tokens")
        .jsonPath()
        .getString("token");
  }

  private static List<HeardEvent> awaitActions(UUID tenant, int count) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> TRAIL.ofTenant(tenant), events -> events.size() >= count);
  }

  private static List<String> actions(List<HeardEvent> events) {
    return events.stream()
        .map(event -> event.data())
        .map(data -> data.path("action").asText() + " " + data.path("outcome").asText())
        .toList();
  }

  /** Everything that is logged, formatted with its exceptions. */
  private static final class Lines extends Handler {

    private final List<String> lines = new java.util.concurrent.CopyOnWriteArrayList<>();
    private final PatternFormatter formatter = new PatternFormatter("%s%e");

    @Override
    public void publish(LogRecord entry) {
      lines.add(formatter.format(org.jboss.logmanager.ExtLogRecord.wrap(entry)));
    }

    String text() {
      return lines.stream().collect(Collectors.joining("\n"));
    }

    @Override
    public void flush() {
      // nothing is buffered
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
