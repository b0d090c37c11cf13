package io.cloudward.contracts.connection;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;

/**
 * Sites or users changed and a Global Administrator has to synchronise them.
 *
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service concerned
 * @param cause why
 * @param detectedAt when it was noticed
 */
public record SynchronizationRequired(
    UUID organizationId, Service service, SynchronizationCause cause, Instant detectedAt) {}
