package io.cloudward.contracts.quarantine;

import io.cloudward.contracts.Actor;
import java.time.Instant;
import java.util.UUID;

/**
 * A request for release was denied.
 *
 * @param itemId the item: a message, or one version of a file
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param requestId the release request
 * @param deniedBy who decided
 * @param deniedAt when
 */
public record ReleaseDenied(
    UUID itemId, UUID organizationId, UUID requestId, Actor deniedBy, Instant deniedAt) {}
