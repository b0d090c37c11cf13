package io.cloudward.contracts.connection;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;

/**
 * The directory objects of a service were synchronised.
 *
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service concerned
 * @param synchronizationId the synchronisation
 * @param targets how many directory objects were found
 * @param synchronizedAt when it was complete
 */
public record ServiceSynchronized(
    UUID organizationId,
    Service service,
    UUID synchronizationId,
    Targets targets,
    Instant synchronizedAt) {}
