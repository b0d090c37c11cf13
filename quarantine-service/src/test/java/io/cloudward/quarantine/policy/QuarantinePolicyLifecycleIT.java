package io.cloudward.quarantine.policy;

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
    initArgs = @ResourceArg(name = "context", value = "quarantine"))
@QuarkusTestResource(AuthServiceResource.class)
class QuarantinePolicyLifecycleIT extends PolicyLifecycleContract {

  QuarantinePolicyLifecycleIT() {
    super(PolicyEventTypes.QUARANTINE, Set.of("Default Exchange Policy Quarantine"), Set.of());
  }
}
