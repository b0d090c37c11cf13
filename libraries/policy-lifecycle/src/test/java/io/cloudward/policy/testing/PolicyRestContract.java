package io.cloudward.policy.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.contracts.Service;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.cloudward.testing.rest.CommittedOpenApi;
import io.restassured.response.ValidatableResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Policies are read and switched over HTTP, by those who may. */
public abstract class PolicyRestContract extends PolicyContract {

  /** See {@link PolicyContract}. */
  protected PolicyRestContract(
      PolicyEventTypes types, Set<String> actingDefaults, Set<String> otherDefaults) {
    super(types, actingDefaults, otherDefaults);
  }

  @Test
  void switchesAPolicyAndTellsEverybody() {
    var play = provisioned();
    var policy = anActingPolicy(play);

    var changed = patch(play, policy.id(), policy.tag(), "{\"enabled\": false}");

    changed.statusCode(200).body("enabled", equalTo(false)).header("ETag", not(policy.tag()));
    get(play, policy.id()).statusCode(200).body("enabled", equalTo(false));
    var events = probe().await(play.tenant(), types().changed().name(), actingCount() + 1);
    assertThat(events.getLast().data().path("change").asText()).isEqualTo("DISABLED");
    var audit = audit(play, "policy.disable");
    assertThat(audit.path("before").path("enabled").asBoolean()).isTrue();
    assertThat(audit.path("after").path("enabled").asBoolean()).isFalse();
    assertThat(audit.path("outcome").asText()).isEqualTo("SUCCESS");
    assertThat(audit.path("target").path("id").asText()).isEqualTo(policy.id());
  }

  @Test
  void changesNothingWhenNothingIsDifferent() {
    var play = provisioned();
    var policy = anActingPolicy(play);

    patch(play, policy.id(), policy.tag(), "{\"enabled\": true}")
        .statusCode(200)
        .header("ETag", policy.tag());
  }

  @Test
  void refusesAChangeByOneWhoDoesNotKnowTheCurrentVersion() {
    var play = provisioned();
    var policy = anActingPolicy(play);

    patch(play, policy.id(), "\"999\"", "{\"enabled\": false}")
        .statusCode(412)
        .contentType("application/problem+json");

    assertThat(policies(play)).isEqualTo(enabledDefaults());
    var audit = audit(play, "policy.disable");
    assertThat(audit.path("outcome").asText()).isEqualTo("REFUSED");
    assertThat(audit.path("reason").asText()).isEqualTo("precondition-failed");
  }

  @Test
  void demandsThatAChangeNamesTheVersion() {
    var play = provisioned();
    var policy = anActingPolicy(play);

    as(play.tenant(), manage())
        .contentType("application/json")
        .body("{\"enabled\": false}")
        .patch(path() + "/" + policy.id())
        .then()
        .statusCode(428);
  }

  @Test
  void refusesToSwitchPoliciesOfAServiceThatIsNotProvisioned() {
    var play = new ProvisioningPlay(Service.EXCHANGE_ONLINE);
    say(play.requested(UUID.randomUUID(), 1, 0));
    awaitPolicies(play, disabledDefaults());
    String id = as(play.tenant(), view()).get(path()).then().extract().path("items[0].id");

    patch(play, id, "*", "{\"enabled\": true}")
        .statusCode(409)
        .body("type", equalTo("https://cloudward.io/problems/service-not-provisioned"));

    assertThat(policies(play)).isEqualTo(disabledDefaults());
  }

  @Test
  void keepsTenantsApart() {
    var play = provisioned();
    var policy = anActingPolicy(play);
    var other = new ProvisioningPlay(Service.EXCHANGE_ONLINE);

    get(other, policy.id()).statusCode(404);
    patch(other, policy.id(), "*", "{\"enabled\": false}").statusCode(404);
    as(other.tenant(), view())
        .queryParam("organizationId", play.organization())
        .get(path())
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    assertThat(policies(play)).isEqualTo(enabledDefaults());
  }

  @Test
  void showsNothingToAConnectionWithoutTenant() throws SQLException {
    var _ = provisioned();
    var context = types().context();
    for (var table : List.of(context + "_policy", "provisioning_fact", "policy_lifecycle")) {
      try (var connection =
              DriverManager.getConnection(TestInfrastructure.jdbcUrl(context), context, context);
          var statement = connection.createStatement();
          var row = statement.executeQuery("select count(*) from " + table)) {
        assertThat(row.next()).isTrue();
        assertThat(row.getInt(1)).as(table).isZero();
      }
    }
  }

  @Test
  void demandsThePermissionAndRecordsWhoLacksIt() {
    var play = provisioned();
    var policy = anActingPolicy(play);

    given().get(path()).then().statusCode(401);
    as(play.tenant(), "provisioning:view").get(path()).then().statusCode(403);
    as(play.tenant(), view())
        .contentType("application/json")
        .header("If-Match", "*")
        .body("{\"enabled\": false}")
        .patch(path() + "/" + policy.id())
        .then()
        .statusCode(403)
        .contentType("application/problem+json");

    var audit = audit(play, types().context() + ".call");
    assertThat(audit.path("outcome").asText()).isEqualTo("REFUSED");
    assertThat(audit.path("reason").asText()).isEqualTo("forbidden");
  }

  @Test
  void pagesThroughTheListInOrderOfPriority() {
    var play = new ProvisioningPlay(Service.EXCHANGE_ONLINE);
    var task = UUID.randomUUID();
    for (var service : Service.values()) {
      say(play.of(service).requested(task, 1, 0));
    }
    awaitCount(play, 3 * disabledDefaults().size());
    List<String> places = new ArrayList<>();
    String next = "";
    do {
      var page =
          as(play.tenant(), view())
              .queryParam("limit", 1)
              .queryParam("cursor", next)
              .get(path())
              .then()
              .statusCode(200)
              .extract();
      places.add(page.path("items[0].service") + " " + page.path("items[0].priority"));
      next = page.path("next");
    } while (next != null);

    assertThat(places).hasSize(3 * disabledDefaults().size()).isSorted();
    as(play.tenant(), view())
        .queryParam("service", "ONEDRIVE")
        .get(path())
        .then()
        .body("items", hasSize(disabledDefaults().size()));
  }

  @Test
  void servesTheCommittedInterface() {
    CommittedOpenApi.of(types().context() + "-service").equalsServed();
  }

  private record Found(String id, String tag) {}

  private Found anActingPolicy(ProvisioningPlay play) {
    String id =
        as(play.tenant(), view()).get(path()).then().extract().path("items.find { it.enabled }.id");
    return new Found(id, get(play, id).statusCode(200).extract().header("ETag"));
  }

  private int actingCount() {
    return (int) enabledDefaults().values().stream().filter(acts -> acts).count();
  }

  private ValidatableResponse get(ProvisioningPlay play, String id) {
    return as(play.tenant(), view()).get(path() + "/" + id).then();
  }

  private JsonNode audit(ProvisioningPlay play, String action) {
    var context = types().context();
    return EventProbe.on(context + ".audit")
        .await(play.tenant(), "io.cloudward." + context + ".audit-recorded.v1", 1)
        .stream()
        .filter(event -> event.data().path("action").asText().equals(action))
        .findFirst()
        .orElseThrow()
        .data();
  }
}
