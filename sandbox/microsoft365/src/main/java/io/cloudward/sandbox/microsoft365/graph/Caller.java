package io.cloudward.sandbox.microsoft365.graph;

import io.cloudward.sandbox.microsoft365.administrator.DirectoryRole;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls Graph.
 *
 * @param userId the signed-in user; null for an application itself
 * @param permissions the token's roles or scopes
 */
public record Caller(
    Organization organization, String clientId, @Nullable String userId, Set<String> permissions) {
  /** Whether the application acts for itself. */
  public boolean isApplication() {
    return userId == null;
  }

  /** Whether the signed-in user is the one with that id. */
  public boolean is(String id) {
    return id.equals(userId);
  }

  /** Whether the signed-in user holds one of the roles; an application needs none. */
  public boolean mayAs(DirectoryRole... roles) {
    var user = userId;
    if (user == null) {
      return true;
    }
    var held = DirectoryRole.of(organization, user);
    return Arrays.stream(roles).anyMatch(held::contains);
  }

  /** Whether the signed-in user holds any directory role; an application needs none. */
  public boolean isAdministrator() {
    return mayAs(DirectoryRole.values());
  }

  /** Refuses unless {@link #mayAs}. */
  public void require(DirectoryRole... roles) {
    if (!mayAs(roles)) {
      throw GraphError.denied();
    }
  }
}
