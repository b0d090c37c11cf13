package io.cloudward.threat.policy;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.policy.testing.PolicyInputContract;
import io.cloudward.threat.testing.WithThreatService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@WithThreatService
class ThreatPolicyInputIT extends PolicyInputContract {

  ThreatPolicyInputIT() {
    super(
        PolicyEventTypes.THREAT,
        Set.of("Default Exchange Policy ATP"),
        Set.of("Default Exchange Policy ATP (Monitor Only)"));
  }
}
