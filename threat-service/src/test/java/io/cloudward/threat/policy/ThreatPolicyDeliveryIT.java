package io.cloudward.threat.policy;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.policy.testing.PolicyDeliveryContract;
import io.cloudward.threat.testing.WithThreatService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@WithThreatService
class ThreatPolicyDeliveryIT extends PolicyDeliveryContract {

  ThreatPolicyDeliveryIT() {
    super(
        PolicyEventTypes.THREAT,
        Set.of("Default Exchange Policy ATP"),
        Set.of("Default Exchange Policy ATP (Monitor Only)"));
  }
}
