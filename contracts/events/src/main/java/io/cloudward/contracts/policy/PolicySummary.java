package io.cloudward.contracts.policy;

import java.util.UUID;

/**
 * A policy as far as other services need to know it.
 *
 * @param policyId the policy
 * @param name its name
 * @param enabled whether it acts
 */
public record PolicySummary(UUID policyId, String name, boolean enabled) {}
