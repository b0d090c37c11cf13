package io.cloudward.dlp.policy;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.policy.testing.PolicyLifecycleContract;
import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.cloudward.testing.security.AuthServiceResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@QuarkusTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "context", value = "dlp"))
@QuarkusTestResource(AuthServiceResource.class)
class DlpPolicyLifecycleIT extends PolicyLifecycleContract {

  DlpPolicyLifecycleIT() {
    super(
        PolicyEventTypes.DLP,
        Set.of("Default Exchange Policy DLP (Monitor Only)"),
        Set.of("Default Exchange Policy DLP"));
  }
}
