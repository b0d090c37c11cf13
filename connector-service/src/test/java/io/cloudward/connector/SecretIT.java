package io.cloudward.connector;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.cloudward.connector.support.LogProbe;
import io.cloudward.connector.support.Sandbox;
import io.cloudward.connector.support.TenantHand;
import io.cloudward.contracts.Service;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** I6, and secrets at rest. */
@QuarkusTest
class SecretIT {

  private final TenantHand tenant = new TenantHand();

  @BeforeAll
  static void awaitSandbox() {
    Sandbox.awaitReady();
  }

  @AfterEach
  void close() {
    tenant.close();
  }

  @Test
  void leavesNoPasswordInAnyLogLineEventOrTable() throws SQLException {
    var marker = "Marker-" + UUID.randomUUID();
    try (var log = LogProbe.listening()) {
      tenant.verify("second.admin@fabrikam.example", marker).statusCode(422);
      tenant.verify("nobody@nowhere.example", marker).statusCode(422);
      var verification = tenant.verified("admin@fabrikam.example");
      tenant.get("/api/connections/verifications/" + verification).statusCode(200);

      assertThat(log.lines())
          .noneMatch(line -> line.contains(marker))
          .noneMatch(line -> line.contains(Sandbox.PASSWORD))
          .noneMatch(line -> line.contains("eyJ"));
    }
    assertThat(TenantHand.audit(tenant.tenant, 3).toString()).doesNotContain(marker);
    assertThat(everythingStored())
        .doesNotContain(marker)
        .doesNotContain(Sandbox.PASSWORD)
        .doesNotContain("eyJ");
  }

  @Test
  void destroysEverySecretWhenAnOrganizationLeaves() throws SQLException {
    var organization = Sandbox.organization("small");
    var verification = tenant.verified(organization.administrator());
    tenant.submit(organization.id(), verification, true, Service.EXCHANGE_ONLINE);
    tenant.await("service-connected", 1);
    assertThat(rows("data_key", organization.id())).isEqualTo(1);
    assertThat(rows("sealed_secret", organization.id())).isPositive();

    tenant.deprovision(organization.id(), Service.EXCHANGE_ONLINE);
    tenant.await("service-disconnected", 1);

    assertThat(rows("data_key", organization.id())).isZero();
    assertThat(rows("sealed_secret", organization.id())).isZero();
    assertThat(rows("directory_object", organization.id())).isZero();
  }

  @Test
  void wrapsKeysAnewForTheOperatorAlone() {
    tenant.verified("admin@fabrikam.example");

    given().post("/api/connections/key-rotations").then().statusCode(403);
    given()
        .header("Cloudward-Internal-Secret", "test-internal-secret")
        .post("/api/connections/key-rotations")
        .then()
        .statusCode(200)
        .body("keys", greaterThanOrEqualTo(0));
  }

  @Test
  void hidesEveryTenantFromEveryOtherInTheDatabase() throws SQLException {
    var database = TestInfrastructure.database("connection");
    tenant.verified("admin@fabrikam.example");
    try (var connection =
            java.sql.DriverManager.getConnection(
                TestInfrastructure.jdbcUrl("connection"), database.context(), database.password());
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (var table : List.of("verification", "sealed_secret", "data_key", "organization")) {
        statement.execute("select set_config('app.tenant', '" + UUID.randomUUID() + "', true)");
        try (var result = statement.executeQuery("select count(*) from " + table)) {
          result.next();
          assertThat(result.getInt(1)).as(table).isZero();
        }
      }
    }
  }

  private static int rows(String table, UUID organization) throws SQLException {
    try (var connection = TestInfrastructure.superuser("connection");
        var statement =
            connection.prepareStatement(
                "select count(*) from " + table + " where organization_id = ?")) {
      statement.setObject(1, organization);
      try (var result = statement.executeQuery()) {
        result.next();
        return result.getInt(1);
      }
    }
  }

  private static String everythingStored() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (var connection = TestInfrastructure.superuser("connection");
        var statement = connection.createStatement()) {
      for (var table :
          List.of(
              "verification", "sealed_secret", "organization", "outbox_event", "consent_state")) {
        try (var result = statement.executeQuery("select t::text from " + table + " t")) {
          while (result.next()) {
            rows.add(result.getString(1));
          }
        }
      }
    }
    return String.join("\n", rows);
  }
}
