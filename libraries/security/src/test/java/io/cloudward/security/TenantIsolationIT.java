package io.cloudward.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.cloudward.testing.security.AuthServiceResource;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** I5, second line: the database shows a tenant only its own rows, whatever the query says. */
@QuarkusTest
@QuarkusTestResource(AuthServiceResource.class)
@QuarkusTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "context", value = "security"))
class TenantIsolationIT {

  private static final UUID ONE = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  @BeforeAll
  static void createTable() throws SQLException {
    try (var connection = TestInfrastructure.superuser("security");
        var statement = connection.createStatement()) {
      statement.execute("set role security_owner");
      statement.execute("drop table if exists note");
      statement.execute("create table note (tenant_id uuid not null, text text not null)");
      statement.execute("alter table note enable row level security");
      statement.execute("alter table note force row level security");
      var own = "(tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)";
      statement.execute(
          "create policy tenant_isolation on note using " + own + " with check " + own);
      statement.execute("reset role");
      statement.execute("insert into note values ('" + ONE + "', 'of one')");
      statement.execute("insert into note values ('" + OTHER + "', 'of other')");
    }
  }

  @Test
  void showsATenantOnlyItsOwnRows() {
    assertThat(notes(ONE, "/notes")).containsExactly("of one");
    assertThat(notes(OTHER, "/notes")).containsExactly("of other");
    assertThat(notes(UUID.randomUUID(), "/notes")).isEmpty();
  }

  @Test
  void setsTheTenantInEveryNewTransaction() {
    assertThat(notes(ONE, "/notes/in-new-transaction")).containsExactly("of one");
  }

  @Test
  void changesTheTenantOfTheRunningTransaction() {
    assertThat(notes(ONE, "/notes/as/" + OTHER)).containsExactly("of other");
    assertThat(notes(ONE, "/notes")).containsExactly("of one");
  }

  @Test
  void showsNothingOutsideATransactionEvenOnAUsedConnection() {
    assertThat(notes(ONE, "/notes")).hasSize(1);

    assertThat(notes(ONE, "/notes/without-transaction")).isEmpty();
  }

  @Test
  void writesNoRowForAnotherTenant() {
    given()
        .auth()
        .oauth2(TestTokens.session(ONE))
        .post("/notes/forged/for/" + OTHER)
        .then()
        .statusCode(500);
    assertThat(notes(OTHER, "/notes")).containsExactly("of other");
  }

  private static List<String> notes(UUID tenant, String path) {
    return given()
        .auth()
        .oauth2(TestTokens.session(tenant))
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("$");
  }
}
