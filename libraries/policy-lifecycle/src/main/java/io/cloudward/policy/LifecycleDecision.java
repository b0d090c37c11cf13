package io.cloudward.policy;

import java.util.Optional;

/**
 * What has to be true about the default policies of a service, given what provisioning said.
 *
 * @param stage where the policies have to stand
 * @param answer the fact that still waits for our answer; empty if nothing is to be said
 */
public record LifecycleDecision(PolicyStage stage, Optional<ProvisioningFact> answer) {}
