package io.cloudward.auth.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the caller's sessions.
 *
 * @param id to end it by
 * @param current whether it is the one that asks
 * @param createdAt when it was opened
 * @param lastUsedAt when it was last renewed
 * @param expiresAt when it ends at the latest
 * @param origin the address that it was opened from
 * @param userAgent the browser that it was opened with
 */
public record OwnSessionResponse(
    UUID id,
    boolean current,
    Instant createdAt,
    Instant lastUsedAt,
    Instant expiresAt,
    @Nullable String origin,
    @Nullable String userAgent) {

  static OwnSessionResponse of(Session session, @Nullable UUID current) {
    return new OwnSessionResponse(
        session.id(),
        session.id().equals(current),
        session.createdAt(),
        session.rotatedAt(),
        session.expiresAt(),
        session.origin(),
        session.userAgent());
  }
}
