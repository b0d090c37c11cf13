package io.cloudward.auth.role;

import java.util.UUID;

/** How many administrators of the current tenant hold a role. */
public interface RoleMembers {

  /** The number of holders. */
  long count(UUID role);
}
