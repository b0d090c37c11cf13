package io.cloudward.auth.session;

import java.time.Instant;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param administrator the person or, for an API token, the program
 * @param tenant whose data is seen
 * @param role name of the role; null for an API token
 * @param permissions what may be done
 * @param expiresAt when the session token ends; refresh before
 * @param sessionExpiresAt when the session ends at the latest; null for an API token
 */
public record SessionResponse(
    Person administrator,
    Organisation tenant,
    @Nullable String role,
    SortedSet<String> permissions,
    Instant expiresAt,
    @Nullable Instant sessionExpiresAt) {

  /** A person or a program. */
  public record Person(UUID id, String name, @Nullable String email) {}

  /** A customer. */
  public record Organisation(UUID id, String name) {}
}
