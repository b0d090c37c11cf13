package io.cloudward.policy.testing;

import static org.hamcrest.Matchers.equalTo;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.contracts.Service;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a client sends that makes no sense is its mistake, is named, and changes nothing. */
public abstract class PolicyInputContract extends PolicyContract {

  /** See {@link PolicyContract}. */
  protected PolicyInputContract(
      PolicyEventTypes types, Set<String> actingDefaults, Set<String> otherDefaults) {
    super(types, actingDefaults, otherDefaults);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "{",
        "{}",
        "{\"enabled\": null}",
        "{\"enabled\": \"true\"}",
        "{\"enabled\": 1}",
        "{\"enabled\": true, \"name\": \"x\"}",
        "{\"enabled\": true, \"enabled\": false}",
        "{\"enabled\": true} true"
      })
  void refusesABodyThatIsNoChange(String body) {
    var play = new ProvisioningPlay(Service.EXCHANGE_ONLINE);

    patch(play, UUID.randomUUID().toString(), "*", body)
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void refusesWhatIsNotJsonAndWhatIsTooLong() {
    var play = new ProvisioningPlay(Service.EXCHANGE_ONLINE);
    var address = path() + "/" + UUID.randomUUID();

    as(play.tenant(), manage())
        .contentType("text/plain")
        .body("enabled")
        .patch(address)
        .then()
        .statusCode(415);
    patch(play, UUID.randomUUID().toString(), "*", " ".repeat(2_000_000)).statusCode(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=201",
        "limit=x",
        "service=TEAMS",
        "service=exchange_online",
        "organizationId=1",
        "organizationId=1-1-1-1-1",
        "cursor=abc"
      })
  void namesTheWrongParameter(String parameter) {
    as(UUID.randomUUID(), view())
        .get(path() + "?" + parameter)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo(parameter.substring(0, parameter.indexOf('='))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "x", "00000000-0000-0000-0000-000000000000", "%2e%2e"})
  void knowsNoPolicyOfAnotherName(String id) {
    as(UUID.randomUUID(), view())
        .urlEncodingEnabled(false)
        .get(path() + "/" + id)
        .then()
        .statusCode(404);
  }
}
