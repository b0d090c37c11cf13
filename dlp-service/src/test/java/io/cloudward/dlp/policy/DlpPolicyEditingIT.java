package io.cloudward.dlp.policy;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.dlp.WithDlpService;
import io.cloudward.policy.testing.PolicyEditingContract;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;

@QuarkusTest
@WithDlpService
class DlpPolicyEditingIT extends PolicyEditingContract {

  DlpPolicyEditingIT() {
    super(
        PolicyEventTypes.DLP,
        Set.of("Default Exchange Policy DLP (Monitor Only)"),
        Set.of("Default Exchange Policy DLP"));
  }

  @Override
  protected Map<String, Object> content() {
    return Map.of("rules", List.of(Map.of("template", "pci-dss", "action", "QUARANTINE")));
  }
}
