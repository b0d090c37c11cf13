package io.cloudward.contracts.quarantine;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;

/**
 * The time of an item in quarantine is over; it is to be removed for ever.
 *
 * @param itemId the item: a message, or one version of a file
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service concerned
 * @param expiredAt when
 */
public record ItemExpired(UUID itemId, UUID organizationId, Service service, Instant expiredAt) {}
