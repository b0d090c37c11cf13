package io.cloudward.policy.testing;

import static io.restassured.RestAssured.given;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.contracts.Service;
import io.cloudward.testing.events.EventProbe;
import io.cloudward.testing.events.EventSpeaker;
import io.cloudward.testing.security.TestTokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;

/** What the inherited tests know about the service that runs them. */
public abstract class PolicyContract {

  static final EventSpeaker SPEAKER = new EventSpeaker();

  private final PolicyEventTypes types;
  private final Set<String> actingDefaults;
  private final Set<String> otherDefaults;

  /**
   * Describes the service.
   *
   * @param types its events
   * @param actingDefaults names of the default policies for Exchange that act after completion
   * @param otherDefaults names of those that do not
   */
  protected PolicyContract(
      PolicyEventTypes types, Set<String> actingDefaults, Set<String> otherDefaults) {
    this.types = types;
    this.actingDefaults = actingDefaults;
    this.otherDefaults = otherDefaults;
  }

  PolicyEventTypes types() {
    return types;
  }

  String path() {
    return "/api/" + types.context() + "/policies";
  }

  String view() {
    return types.context() + ":view";
  }

  String manage() {
    return types.context() + ":manage";
  }

  String consumer() {
    return types.context() + ".policy";
  }

  EventProbe probe() {
    return EventProbe.on(types.topic().name());
  }

  void say(ProvisioningPlay.Line... lines) {
    for (var line : lines) {
      line.say(SPEAKER);
    }
  }

  /** A tenant whose Exchange is provisioned; returns when the policies act. */
  ProvisioningPlay provisioned() {
    var play = new ProvisioningPlay(Service.EXCHANGE_ONLINE);
    var task = UUID.randomUUID();
    say(play.requested(task, 1, 0), play.completed(task, 1, 5));
    awaitPolicies(play, enabledDefaults());
    return play;
  }

  Map<String, Boolean> enabledDefaults() {
    Map<String, Boolean> expected = new TreeMap<>(disabledDefaults());
    actingDefaults.forEach(name -> expected.put(name, true));
    return expected;
  }

  Map<String, Boolean> disabledDefaults() {
    Map<String, Boolean> expected = new TreeMap<>();
    actingDefaults.forEach(name -> expected.put(name, false));
    otherDefaults.forEach(name -> expected.put(name, false));
    return expected;
  }

  /** Waits until everything that was said in {@code play} is handled. */
  void awaitHandled(ProvisioningPlay play) {
    var marker = new ProvisioningPlay(play.service());
    play.sayBehind(SPEAKER, marker);
    var _ = probe().await(marker.tenant(), types.disabled().name(), 1);
  }

  /** Name and whether it acts, of every policy of a tenant. */
  Map<String, Boolean> policies(ProvisioningPlay play) {
    List<Map<String, Object>> items =
        given()
            .auth()
            .oauth2(TestTokens.session(play.tenant(), view()))
            .get(path())
            .then()
            .statusCode(200)
            .extract()
            .path("items");
    Map<String, Boolean> found = new TreeMap<>();
    items.forEach(item -> found.put((String) item.get("name"), (Boolean) item.get("enabled")));
    return found;
  }

  /** Waits until a tenant has so many policies, over all services. */
  void awaitCount(ProvisioningPlay play, int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> policies(play).size(), size -> size == count);
  }

  void awaitPolicies(ProvisioningPlay play, Map<String, Boolean> expected) {
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> policies(play), expected::equals);
  }

  ValidatableResponse patch(ProvisioningPlay play, String id, String ifMatch, String body) {
    return as(play.tenant(), manage())
        .contentType("application/json")
        .header("If-Match", ifMatch)
        .body(body)
        .patch(path() + "/" + id)
        .then();
  }

  static RequestSpecification as(UUID tenant, String permission) {
    return given().auth().oauth2(TestTokens.session(tenant, permission));
  }
}
