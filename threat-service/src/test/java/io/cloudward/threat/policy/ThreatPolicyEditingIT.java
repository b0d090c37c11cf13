package io.cloudward.threat.policy;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.policy.testing.PolicyEditingContract;
import io.cloudward.threat.testing.WithThreatService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;

@QuarkusTest
@WithThreatService
class ThreatPolicyEditingIT extends PolicyEditingContract {

  ThreatPolicyEditingIT() {
    super(
        PolicyEventTypes.THREAT,
        Set.of("Default Exchange Policy ATP"),
        Set.of("Default Exchange Policy ATP (Monitor Only)"));
  }

  @Override
  protected Map<String, Object> content() {
    return Map.of("tag", "[Careful]");
  }
}
