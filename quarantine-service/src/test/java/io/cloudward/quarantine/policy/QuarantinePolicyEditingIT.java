package io.cloudward.quarantine.policy;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.policy.testing.PolicyEditingContract;
import io.cloudward.quarantine.WithQuarantineService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;

@QuarkusTest
@WithQuarantineService
class QuarantinePolicyEditingIT extends PolicyEditingContract {

  QuarantinePolicyEditingIT() {
    super(PolicyEventTypes.QUARANTINE, Set.of("Default Exchange Policy Quarantine"), Set.of());
  }

  @Override
  protected Map<String, Object> content() {
    return Map.of("retentionDays", 14, "userRights", Map.of("MALWARE", "REQUEST"));
  }
}
