package io.cloudward.auth.apitoken;

import java.time.Instant;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An API token, without the token.
 *
 * @param id to revoke it by
 * @param name what it is for, in short
 * @param description what it is for
 * @param scopes permissions of the program
 * @param createdBy the administrator who made it
 * @param createdAt when it was made
 * @param expiresAt when it ends
 * @param lastUsedAt when it was last used, to the minute
 */
public record ApiTokenResponse(
    UUID id,
    String name,
    @Nullable String description,
    SortedSet<String> scopes,
    UUID createdBy,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant lastUsedAt) {}
