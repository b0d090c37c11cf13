package io.cloudward.contracts.connection;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;

/**
 * Cloudward can reach the service: access, subscriptions and the first synchronisation stand.
 *
 * @param taskId the task (one submission) that the fact belongs to
 * @param attempt 1 for the submission, one more for each retry
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service concerned
 * @param mode how the organization is reached
 * @param delegateRole the directory role of the delegate account
 * @param targets how many directory objects were found
 * @param connectedAt when the last step was done
 */
public record ServiceConnected(
    UUID taskId,
    int attempt,
    UUID organizationId,
    Service service,
    ConnectionMode mode,
    DelegateRole delegateRole,
    Targets targets,
    Instant connectedAt) {}
