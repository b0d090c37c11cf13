package io.cloudward.auth.role;

import io.cloudward.security.Permissions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The roles that every tenant has and nobody changes. */
public enum BuiltInRole {
  /** Everything; the only one that reaches Administration. */
  GLOBAL_ADMINISTRATOR("Global administrator", Permissions.ALL),

  /** Daily work: services, policies, quarantine and logs. */
  OPERATOR(
      "Operator",
      Set.of(
          Permissions.PROVISIONING_VIEW,
          Permissions.PROVISIONING_MANAGE,
          Permissions.CONNECTIONS_VIEW,
          Permissions.CONNECTIONS_MANAGE,
          Permissions.THREAT_VIEW,
          Permissions.THREAT_MANAGE,
          Permissions.DLP_VIEW,
          Permissions.DLP_MANAGE,
          Permissions.QUARANTINE_VIEW,
          Permissions.QUARANTINE_MANAGE,
          Permissions.LOGS_VIEW)),

  /** Looks, changes nothing. */
  VIEWER(
      "Viewer",
      Set.of(
          Permissions.PROVISIONING_VIEW,
          Permissions.CONNECTIONS_VIEW,
          Permissions.THREAT_VIEW,
          Permissions.DLP_VIEW,
          Permissions.QUARANTINE_VIEW,
          Permissions.LOGS_VIEW));

  private final UUID id;
  private final String title;
  private final Set<String> permissions;

  BuiltInRole(String title, Set<String> permissions) {
    this.id =
        UUID.nameUUIDFromBytes(
            ("io.cloudward.auth.role." + name()).getBytes(StandardCharsets.UTF_8));
    this.title = title;
    this.permissions = permissions;
  }

  /** The same in every tenant and installation. */
  public UUID id() {
    return id;
  }

  Role role() {
    return new Role(id, title, null, new TreeSet<>(permissions), true, 0);
  }

  static Optional<Role> find(UUID id) {
    return Arrays.stream(values())
        .filter(role -> role.id.equals(id))
        .findFirst()
        .map(BuiltInRole::role);
  }
}
