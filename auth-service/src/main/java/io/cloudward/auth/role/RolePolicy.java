package io.cloudward.auth.role;

import io.cloudward.security.Permissions;
import java.util.Set;
import java.util.TreeSet;

/** What a role of a tenant, or the scopes of a token, may hold. Pure. */
public final class RolePolicy {

  /** Roles that a tenant may make, besides the built-in ones. */
  public static final int MOST_CUSTOM_ROLES = 19;

  /** Administrators that may hold one of a tenant's own roles. */
  public static final int MOST_MEMBERS = 20;

  private static final Set<String> ADMINISTRATION =
      Set.of(Permissions.ADMINISTRATION_VIEW, Permissions.ADMINISTRATION_MANAGE);

  private RolePolicy() {}

  /** Those that are no permissions at all. */
  public static Set<String> unknown(Set<String> permissions) {
    var unknown = new TreeSet<>(permissions);
    unknown.removeAll(Permissions.ALL);
    return unknown;
  }

  /**
   * Whether a tenant's own role would reach Administration, which is the Global administrator's.
   */
  static boolean reachesAdministration(Set<String> permissions) {
    return permissions.stream().anyMatch(ADMINISTRATION::contains);
  }
}
