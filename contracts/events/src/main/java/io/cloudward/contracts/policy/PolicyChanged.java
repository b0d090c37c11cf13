package io.cloudward.contracts.policy;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;

/**
 * One policy was changed by a person or by provisioning.
 *
 * @param policyId the policy
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service concerned
 * @param name its name
 * @param enabled whether it acts
 * @param version its version after the change
 * @param change what happened
 * @param changedAt when
 */
public record PolicyChanged(
    UUID policyId,
    UUID organizationId,
    Service service,
    String name,
    boolean enabled,
    long version,
    PolicyChange change,
    Instant changedAt) {}
