package io.cloudward.contracts.policy;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;

/**
 * The policies of a service no longer act.
 *
 * @param taskId the task (one submission) that the fact belongs to
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service concerned
 * @param disabledAt when they stopped
 */
public record PoliciesDisabled(
    UUID taskId, UUID organizationId, Service service, Instant disabledAt) {}
