package io.cloudward.log.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.cloudward.log.WithLogService;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The log as a file: whole, in order, filtered, and of one tenant. */
@QuarkusTest
@WithLogService
class ExportIT {

  private static final int ENTRIES = 2500;

  private final UUID tenant = UUID.randomUUID();

  @Test
  void givesAllEntriesNewestFirstAsCommaSeparatedValues() throws SQLException {
    fill();

    var lines =
        export(tenant).contentType(startsWith("text/csv")).extract().asString().split("\r\n");

    assertThat(lines).hasSize(ENTRIES + 1);
    assertThat(lines[0]).startsWith("at,kind,event,outcome");
    assertThat(lines[1])
        .contains("2026-01-02T17:40:00Z", "'=cmd() " + ENTRIES, "\"Hello, " + ENTRIES + "\"");
    assertThat(lines[ENTRIES]).contains("'=cmd() 1,");
  }

  @Test
  void givesOneObjectPerLineThatTheFiltersMean() throws SQLException {
    fill();

    var lines =
        export(tenant, "format", "JSONL", "outcome", "DETECTED", "to", "2026-01-01T00:05:00Z")
            .contentType(startsWith("application/jsonl"))
            .header("Content-Disposition", "attachment; filename=\"cloudward-log.jsonl\"")
            .extract()
            .asString()
            .split("\n");

    assertThat(lines).hasSize(2);
    assertThat(lines[0])
        .startsWith("{\"id\":")
        .contains("\"at\":\"2026-01-01T00:04:00Z\"", "\"title\":\"=cmd() 4\"");
  }

  @Test
  void givesNothingToAnotherTenantAndToThoseWhoMayNotLook() throws SQLException {
    fill();

    assertThat(export(UUID.randomUUID()).extract().asString().lines()).hasSize(1);
    given()
        .auth()
        .oauth2(TestTokens.session(tenant, "quarantine:view"))
        .get("/api/logs/exports")
        .then()
        .statusCode(403);
  }

  @Test
  void namesTheWrongParameter() {
    given()
        .auth()
        .oauth2(TestTokens.session(tenant, "logs:view"))
        .queryParam("format", "XLS")
        .get("/api/logs/exports")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("format"));
  }

  private void fill() throws SQLException {
    try (var connection = TestInfrastructure.superuser("log");
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into timeline_entry (tenant_id, id, at, kind, event, organization_id, service, outcome,
            summary, details, title)
          select '%1$s', gen_random_uuid(), timestamptz '2026-01-01Z' + n * interval '1 minute',
            'THREAT', 'VerdictIssued', '%1$s', 'ONEDRIVE',
            case n %% 2 when 0 then 'DETECTED' else 'SUCCESS' end, 'Hello, ' || n, '{}',
            '=cmd() ' || n
          from generate_series(1, %2$d) n
          """
              .formatted(tenant, ENTRIES));
    }
  }

  private static ValidatableResponse export(UUID tenant, String... parameters) {
    var request = given().auth().oauth2(TestTokens.session(tenant, "logs:view"));
    for (int i = 0; i < parameters.length; i += 2) {
      request.queryParam(parameters[i], parameters[i + 1]);
    }
    return request.get("/api/logs/exports").then().statusCode(200);
  }
}
