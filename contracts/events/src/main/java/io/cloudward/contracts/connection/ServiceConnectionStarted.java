package io.cloudward.contracts.connection;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;

/**
 * The connector has taken up a request and begins to connect.
 *
 * @param taskId the task (one submission) that the fact belongs to
 * @param attempt 1 for the submission, one more for each retry
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service concerned
 * @param startedAt when it began
 */
public record ServiceConnectionStarted(
    UUID taskId, int attempt, UUID organizationId, Service service, Instant startedAt) {}
