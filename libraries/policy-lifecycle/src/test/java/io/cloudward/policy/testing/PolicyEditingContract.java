package io.cloudward.policy.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.contracts.Service;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.events.HeardEvent;
import io.cloudward.testing.security.TestTokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Policies are made, changed, ordered and deleted over HTTP, by those who may. */
public abstract class PolicyEditingContract extends PolicyContract {

  /** See {@link PolicyContract}. */
  protected PolicyEditingContract(
      PolicyEventTypes types, Set<String> actingDefaults, Set<String> otherDefaults) {
    super(types, actingDefaults, otherDefaults);
  }

  /** What the context wants to know of a new policy, beside its name, organization and service. */
  protected abstract Map<String, Object> content();

  @Test
  void makesAPolicyAndTellsEverybody() {
    var play = provisioned();

    var made = create(play, body(play, "Board"));

    made.statusCode(201).header("ETag", "\"1\"").body("priority", equalTo(1));
    String id = made.extract().path("id");
    assertThat(made.extract().header("Location")).endsWith(path() + "/" + id);
    get(play, id).statusCode(200).body("name", equalTo("Board")).body("enabled", equalTo(false));
    awaitChanges(play, id, "CREATED");
    assertThat(audit(play, "policy.create").path("after").path("name").asText()).isEqualTo("Board");
  }

  @Test
  void makesOnePolicyHoweverOftenTheSameRequestComes() {
    var play = provisioned();
    var body = body(play, "Board");

    var token = TestTokens.session(play.tenant(), manage());
    String first = keyed(token, body).statusCode(201).extract().path("id");
    String second = keyed(token, body).statusCode(201).extract().path("id");

    assertThat(second).isEqualTo(first);
  }

  @Test
  void refusesANameThatIsTaken() {
    var play = provisioned();
    create(play, body(play, "Board")).statusCode(201);

    create(play, body(play, "BOARD"))
        .statusCode(409)
        .body("type", equalTo("https://cloudward.io/problems/name-taken"));

    assertThat(audit(play, "policy.create", "REFUSED").path("reason").asText())
        .isEqualTo("name-taken");
  }

  @Test
  void movesDownThoseThatStandInTheWay() {
    var play = provisioned();
    String first = create(play, body(play, "first")).extract().path("id");
    String second = create(play, body(play, "second")).extract().path("id");

    String third = create(play, at(body(play, "third"), 1)).statusCode(201).extract().path("id");
    patch(play, first, "*", "{\"priority\": 1}").statusCode(200);

    assertThat(order(play)).containsSubsequence("first", "third", "second");
    assertThat(List.of(priority(play, first), priority(play, third), priority(play, second)))
        .containsExactly(1, 2, 3);
    awaitChanges(play, second, "CREATED", "UPDATED");
  }

  @Test
  void replacesAPolicyForThoseWhoKnowItsVersion() {
    var play = provisioned();
    var made = create(play, body(play, "Board")).extract();
    String id = made.path("id");
    var body = body(play, "Board of directors");
    body.put("enabled", true);

    put(play, id, "\"99\"", body).statusCode(412);
    var changed = put(play, id, made.header("ETag"), body);

    changed.statusCode(200).header("ETag", "\"2\"").body("enabled", equalTo(true));
    put(play, id, "\"2\"", body).statusCode(200).header("ETag", "\"2\"");
    awaitChanges(play, id, "CREATED", "ENABLED");
    assertThat(audit(play, "policy.update", "REFUSED").path("reason").asText())
        .isEqualTo("precondition-failed");
  }

  @Test
  void deletesAPolicy() {
    var play = provisioned();
    String id = create(play, body(play, "Board")).extract().path("id");

    delete(play, id, null).statusCode(428);
    delete(play, id, "\"1\"").statusCode(204);

    get(play, id).statusCode(404);
    awaitChanges(play, id, "CREATED", "DELETED");
    assertThat(audit(play, "policy.delete").path("before").path("name").asText())
        .isEqualTo("Board");
  }

  @Test
  void keepsDefaultPoliciesWhereAndAsTheyAreCalled() {
    var play = provisioned();
    String id = as(play.tenant(), view()).get(path()).then().extract().path("items[0].id");

    delete(play, id, "*")
        .statusCode(409)
        .body("type", equalTo("https://cloudward.io/problems/default-policy"));
    patch(play, id, "*", "{\"priority\": 1}")
        .statusCode(400)
        .body("errors.field", hasItem("priority"));
    put(play, id, "*", body(play, "Mine")).statusCode(400).body("errors.field", hasItem("name"));
  }

  @Test
  void makesNothingForAServiceThatIsNotProvisioned() {
    var play = new ProvisioningPlay(Service.EXCHANGE_ONLINE);

    create(play, body(play, "Board"))
        .statusCode(409)
        .body("type", equalTo("https://cloudward.io/problems/service-not-provisioned"));
  }

  @Test
  void namesEverythingThatIsWrong() {
    var play = provisioned();
    var body = at(body(play, " x "), 100_000);
    body.put("targets", Map.of("all", false, "included", List.of()));

    create(play, body)
        .statusCode(400)
        .body("errors.field", hasItem("name"))
        .body("errors.field", hasItem("priority"))
        .body("errors.field", hasItem("targets.included"));
  }

  @Test
  void keepsTenantsAndRolesApart() {
    var play = provisioned();
    String id = create(play, body(play, "Board")).extract().path("id");
    var other = provisioned();

    put(other, id, "*", body(play, "Theirs")).statusCode(404);
    delete(other, id, "*").statusCode(404);
    create(other, body(play, "Theirs")).statusCode(409);
    as(play.tenant(), view())
        .contentType("application/json")
        .body(body(play, "Another"))
        .post(path())
        .then()
        .statusCode(403);
    get(play, id).statusCode(200).body("name", equalTo("Board"));
    assertThat(order(other)).isNotEmpty().doesNotContain("Board", "Theirs");
  }

  private Map<String, Object> body(ProvisioningPlay play, String name) {
    Map<String, Object> body = new HashMap<>(content());
    body.put("organizationId", play.organization());
    body.put("service", play.service());
    body.put("name", name);
    return body;
  }

  private static Map<String, Object> at(Map<String, Object> body, int priority) {
    body.put("priority", priority);
    return body;
  }

  private ValidatableResponse create(ProvisioningPlay play, Map<String, Object> body) {
    return manager(play).body(body).post(path()).then();
  }

  /** Keys belong to one caller. */
  private ValidatableResponse keyed(String token, Map<String, Object> body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .header("Idempotency-Key", "one-request")
        .body(body)
        .post(path())
        .then();
  }

  private ValidatableResponse put(
      ProvisioningPlay play, String id, String ifMatch, Map<String, Object> body) {
    return manager(play).header("If-Match", ifMatch).body(body).put(path() + "/" + id).then();
  }

  private ValidatableResponse delete(ProvisioningPlay play, String id, @Nullable String ifMatch) {
    var request = as(play.tenant(), manage());
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .delete(path() + "/" + id)
        .then();
  }

  private ValidatableResponse get(ProvisioningPlay play, String id) {
    return as(play.tenant(), view()).get(path() + "/" + id).then();
  }

  private RequestSpecification manager(ProvisioningPlay play) {
    return as(play.tenant(), manage()).contentType("application/json");
  }

  private List<String> order(ProvisioningPlay play) {
    return as(play.tenant(), view()).get(path()).then().extract().path("items.name");
  }

  private int priority(ProvisioningPlay play, String id) {
    return get(play, id).statusCode(200).extract().path("priority");
  }

  private void awaitChanges(ProvisioningPlay play, String id, String... expected) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(
                        probe().ofTenant(play.tenant()).stream()
                            .filter(event -> event.data().path("policyId").asText().equals(id))
                            .map(event -> event.data().path("change").asText()))
                    .containsExactly(expected));
  }

  private JsonNode audit(ProvisioningPlay play, String action) {
    return audit(play, action, "SUCCESS");
  }

  private JsonNode audit(ProvisioningPlay play, String action, String outcome) {
    var context = types().context();
    return Awaitility.await(action + " " + outcome)
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                EventProbe.on(context + ".audit").ofTenant(play.tenant()).stream()
                    .map(HeardEvent::data)
                    .filter(data -> data.path("action").asText().equals(action))
                    .filter(data -> data.path("outcome").asText().equals(outcome))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }
}
