package io.cloudward.contracts.connection;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;

/**
 * Connecting a service ended without success.
 *
 * @param taskId the task (one submission) that the fact belongs to
 * @param attempt 1 for the submission, one more for each retry
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service concerned
 * @param reason stable code of the reason
 * @param remedy what a person can do about it
 * @param retryable whether the same attempt may succeed later without a change by a person
 * @param failedAt when it was given up
 */
public record ServiceConnectionFailed(
    UUID taskId,
    int attempt,
    UUID organizationId,
    Service service,
    String reason,
    String remedy,
    boolean retryable,
    Instant failedAt) {}
