package io.cloudward.contracts.connection;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;

/**
 * Subscriptions, delegate account and tokens of a service are removed.
 *
 * @param taskId the task (one submission) that the fact belongs to
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service concerned
 * @param disconnectedAt when the last step was done
 */
public record ServiceDisconnected(
    UUID taskId, UUID organizationId, Service service, Instant disconnectedAt) {}
