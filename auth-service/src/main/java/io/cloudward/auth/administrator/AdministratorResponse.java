package io.cloudward.auth.administrator;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An administrator of the tenant.
 *
 * @param id stable
 * @param username what he signs in with; null if a provider vouches for him
 * @param name the name shown to people
 * @param email where he can be reached
 * @param source who vouches for him
 * @param roleId his role
 * @param enabled whether he may sign in
 * @param createdAt since when he is known
 * @param lastSignInAt when he last signed in
 * @param version for {@code If-Match}
 */
public record AdministratorResponse(
    UUID id,
    @Nullable String username,
    String name,
    @Nullable String email,
    Administrator.Source source,
    UUID roleId,
    boolean enabled,
    Instant createdAt,
    @Nullable Instant lastSignInAt,
    long version) {

  static AdministratorResponse of(Administrator administrator) {
    return new AdministratorResponse(
        administrator.id(),
        administrator.username(),
        administrator.name(),
        administrator.email(),
        administrator.source(),
        administrator.roleId(),
        administrator.isEnabled(),
        administrator.createdAt(),
        administrator.lastSignInAt(),
        administrator.version());
  }
}
