package io.cloudward.dlp.policy;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.dlp.WithDlpService;
import io.cloudward.policy.testing.PolicyRestContract;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@WithDlpService
class DlpPolicyRestIT extends PolicyRestContract {

  DlpPolicyRestIT() {
    super(
        PolicyEventTypes.DLP,
        Set.of("Default Exchange Policy DLP (Monitor Only)"),
        Set.of("Default Exchange Policy DLP"));
  }
}
