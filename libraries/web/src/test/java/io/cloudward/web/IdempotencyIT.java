package io.cloudward.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.cloudward.testing.security.AuthServiceResource;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AuthServiceResource.class)
@QuarkusTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "context", value = "web"))
class IdempotencyIT {

  private final UUID tenant = UUID.randomUUID();
  private final String token = TestTokens.session(tenant);
  private final String key = UUID.randomUUID().toString();

  @Test
  void givesTheFirstAnswerAgain() throws SQLException {
    var first = create("\"" + key + "\"", "once");
    var second = create(key, "once");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(things()).isEqualTo(1);
  }

  @Test
  void refusesTheKeyForAnotherPayload() throws SQLException {
    create(key, "one");

    assertThat(create(key, "other").statusCode()).isEqualTo(422);
    assertThat(things()).isEqualTo(1);
  }

  @Test
  void keepsTheKeysOfCallersApart() {
    var first = create(key, "mine");
    var other =
        given()
            .auth()
            .oauth2(TestTokens.session(tenant))
            .header("Idempotency-Key", key)
            .contentType("application/json")
            .body("{\"name\":\"mine\",\"amount\":1}")
            .post("/things");

    assertThat(other.header("Location")).isNotEqualTo(first.header("Location"));
  }

  @Test
  void remembersNoRefusal() throws SQLException {
    assertThat(create(key, "refused").statusCode()).isEqualTo(409);
    assertThat(create(key, "fine").statusCode()).isEqualTo(201);
    assertThat(things()).isEqualTo(1);
  }

  @Test
  void refusesAKeyWhoseRequestStillRuns() throws Exception {
    var first = CompletableFuture.supplyAsync(() -> create(key, "slow").statusCode());
    ThingResource.ENTERED.await();

    assertThat(create(key, "slow").statusCode()).isEqualTo(409);

    ThingResource.LEAVE.countDown();
    assertThat(first.get()).isEqualTo(201);
    assertThat(create(key, "slow").statusCode()).isEqualTo(201);
    assertThat(things()).isEqualTo(1);
  }

  @Test
  void leavesNothingBehindWhenTheConnectionDiesBeforeTheCommit() throws SQLException {
    var refused = create(key, "killed");

    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.header("Retry-After")).isNotBlank();
    assertThat(things()).isZero();
    assertThat(create(key, "alive").statusCode()).isEqualTo(201);
    assertThat(things()).isEqualTo(1);
  }

  @Test
  void meetsNoConnectionThatDiedInThePool() throws SQLException {
    assertThat(create(key, "first").statusCode()).isEqualTo(201);
    superuser(
        "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid()");

    // A connection that was used a moment ago is not looked at.
    await().pollDelay(Duration.ofMillis(600)).until(() -> true);
    assertThat(create(UUID.randomUUID().toString(), "next").statusCode()).isEqualTo(201);
  }

  @Test
  void acceptsCommandsWithoutAKey() throws SQLException {
    given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body("{\"name\":\"keyless\",\"amount\":1}")
        .post("/things")
        .then()
        .statusCode(201);
    assertThat(things()).isEqualTo(1);
  }

  @Test
  void refusesKeysThatAreNoKeys() {
    assertThat(create("", "a").statusCode()).isEqualTo(400);
    assertThat(create("a b", "a").statusCode()).isEqualTo(400);
    assertThat(create("x".repeat(256), "a").statusCode()).isEqualTo(400);
  }

  @Test
  void runsACommandAgainAfterItsKeyExpired() throws SQLException {
    create(key, "once");
    superuser("update idempotency_key set expires_at = now() where tenant_id = '" + tenant + "'");

    assertThat(create(key, "twice").statusCode()).isEqualTo(201);
    assertThat(things()).isEqualTo(2);
  }

  private Response create(String idempotencyKey, String name) {
    return given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", idempotencyKey)
        .contentType("application/json")
        .body("{\"name\":\"" + name + "\",\"amount\":1}")
        .post("/things");
  }

  private int things() throws SQLException {
    try (var connection = TestInfrastructure.superuser("web");
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select count(*) from thing where tenant_id = '" + tenant + "'")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void superuser(String sql) throws SQLException {
    try (var connection = TestInfrastructure.superuser("web");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
