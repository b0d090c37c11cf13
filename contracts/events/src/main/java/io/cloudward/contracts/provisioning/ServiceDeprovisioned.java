package io.cloudward.contracts.provisioning;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;

/**
 * Policies are off and the access to the service is removed.
 *
 * @param taskId the task (one submission) that the fact belongs to
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service concerned
 * @param deprovisionedAt when the last part was removed
 */
public record ServiceDeprovisioned(
    UUID taskId, UUID organizationId, Service service, Instant deprovisionedAt) {}
