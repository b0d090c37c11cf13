package io.cloudward.contracts.quarantine;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;

/**
 * An item is to be removed for ever.
 *
 * @param itemId the item: a message, or one version of a file
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service concerned
 * @param deletedBy who decided
 * @param deletedAt when
 */
public record ItemDeleted(
    UUID itemId, UUID organizationId, Service service, Actor deletedBy, Instant deletedAt) {}
