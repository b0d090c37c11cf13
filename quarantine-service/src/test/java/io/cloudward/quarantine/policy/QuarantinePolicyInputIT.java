package io.cloudward.quarantine.policy;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.policy.testing.PolicyInputContract;
import io.cloudward.quarantine.WithQuarantineService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@WithQuarantineService
class QuarantinePolicyInputIT extends PolicyInputContract {

  QuarantinePolicyInputIT() {
    super(PolicyEventTypes.QUARANTINE, Set.of("Default Exchange Policy Quarantine"), Set.of());
  }
}
