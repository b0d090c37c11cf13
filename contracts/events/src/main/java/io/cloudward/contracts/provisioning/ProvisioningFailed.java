package io.cloudward.contracts.provisioning;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;

/**
 * An attempt to provision a service ended without success; whatever it had prepared is to be
 * undone.
 *
 * @param taskId the task (one submission) that the fact belongs to
 * @param attempt 1 for the submission, one more for each retry
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service concerned
 * @param reason stable code of the reason
 * @param remedy what a person can do about it
 * @param failedAt when it was given up
 */
public record ProvisioningFailed(
    UUID taskId,
    int attempt,
    UUID organizationId,
    Service service,
    String reason,
    String remedy,
    Instant failedAt) {}
