package io.cloudward.threat.policy;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.policy.testing.PolicyLifecycleContract;
import io.cloudward.threat.testing.WithThreatService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@WithThreatService
class ThreatPolicyLifecycleIT extends PolicyLifecycleContract {

  ThreatPolicyLifecycleIT() {
    super(
        PolicyEventTypes.THREAT,
        Set.of("Default Exchange Policy ATP"),
        Set.of("Default Exchange Policy ATP (Monitor Only)"));
  }
}
