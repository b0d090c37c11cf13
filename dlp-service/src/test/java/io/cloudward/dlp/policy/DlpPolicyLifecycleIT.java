package io.cloudward.dlp.policy;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.dlp.WithDlpService;
import io.cloudward.policy.testing.PolicyLifecycleContract;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@WithDlpService
class DlpPolicyLifecycleIT extends PolicyLifecycleContract {

  DlpPolicyLifecycleIT() {
    super(
        PolicyEventTypes.DLP,
        Set.of("Default Exchange Policy DLP (Monitor Only)"),
        Set.of("Default Exchange Policy DLP"));
  }
}
