package io.cloudward.auth.administrator;

import io.cloudward.auth.AuthProblems;
import io.cloudward.auth.role.Role;
import io.cloudward.auth.role.RolePolicy;
import io.cloudward.auth.role.Roles;
import io.cloudward.security.Caller;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Checks that the caller may give a role to one more administrator. */
@ApplicationScoped
class RoleAssignment {

  private final Roles roles;
  private final AdministratorRepository administrators;
  private final Caller caller;

  RoleAssignment(Roles roles, AdministratorRepository administrators, Caller caller) {
    this.roles = roles;
    this.administrators = administrators;
    this.caller = caller;
  }

  void check(UUID roleId) {
    Role role =
        roles
            .findRole(roleId)
            .orElseThrow(() -> Problems.invalid("roleId", "must be a role of the tenant"));
    if (!caller.permissions().containsAll(role.permissions())) {
      throw AuthProblems.beyondOwnPermissions("roleId");
    }
    if (!role.builtIn() && administrators.count(roleId) >= RolePolicy.MOST_MEMBERS) {
      throw AuthProblems.limitReached("holders of one role", RolePolicy.MOST_MEMBERS);
    }
  }
}
