package io.cloudward.contracts.quarantine;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item is to be restored.
 *
 * @param itemId the item: a message, or one version of a file
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service concerned
 * @param approvedBy who decided
 * @param requestId the release request that it answers
 * @param approvedAt when
 */
public record ReleaseApproved(
    UUID itemId,
    UUID organizationId,
    Service service,
    Actor approvedBy,
    @Nullable UUID requestId,
    Instant approvedAt) {}
