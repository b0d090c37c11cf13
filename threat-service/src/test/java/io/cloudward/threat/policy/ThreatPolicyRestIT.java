package io.cloudward.threat.policy;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.policy.testing.PolicyRestContract;
import io.cloudward.threat.testing.WithThreatService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@WithThreatService
class ThreatPolicyRestIT extends PolicyRestContract {

  ThreatPolicyRestIT() {
    super(
        PolicyEventTypes.THREAT,
        Set.of("Default Exchange Policy ATP"),
        Set.of("Default Exchange Policy ATP (Monitor Only)"));
  }
}
