package io.cloudward.contracts.quarantine;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody asked for the release of an item.
 *
 * @param itemId the item: a message, or one version of a file
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param requestId the release request
 * @param requestedBy address of who asked
 * @param requestedAt when
 */
public record ReleaseRequested(
    UUID itemId, UUID organizationId, UUID requestId, String requestedBy, Instant requestedAt) {}
