package io.cloudward.contracts.provisioning;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;

/**
 * Every part of a service is ready; policies may be enabled now.
 *
 * @param taskId the task (one submission) that the fact belongs to
 * @param attempt 1 for the submission, one more for each retry
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service concerned
 * @param completedAt when the last part became ready
 */
public record ProvisioningCompleted(
    UUID taskId, int attempt, UUID organizationId, Service service, Instant completedAt) {}
