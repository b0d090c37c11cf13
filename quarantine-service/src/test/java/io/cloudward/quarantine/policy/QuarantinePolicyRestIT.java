package io.cloudward.quarantine.policy;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.policy.testing.PolicyRestContract;
import io.cloudward.quarantine.WithQuarantineService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@WithQuarantineService
class QuarantinePolicyRestIT extends PolicyRestContract {

  QuarantinePolicyRestIT() {
    super(PolicyEventTypes.QUARANTINE, Set.of("Default Exchange Policy Quarantine"), Set.of());
  }
}
