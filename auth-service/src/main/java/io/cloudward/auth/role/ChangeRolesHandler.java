package io.cloudward.auth.role;

import io.cloudward.audit.AuditEntry;
import io.cloudward.audit.AuditLog;
import io.cloudward.auth.AuthProblems;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.security.CurrentTenant;
import io.cloudward.web.conditional.ETags;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes, changes and removes the roles of a tenant. */
@ApplicationScoped
class ChangeRolesHandler {

  private final Roles roles;
  private final RoleMembers members;
  private final CurrentTenant tenant;
  private final AuditLog audit;
  private final InstantSource clock;

  ChangeRolesHandler(
      Roles roles, RoleMembers members, CurrentTenant tenant, AuditLog audit, InstantSource clock) {
    this.roles = roles;
    this.members = members;
    this.tenant = tenant;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  List<Role> all() {
    return roles.all();
  }

  @Transactional
  Role require(UUID id) {
    return roles.findRole(id).orElseThrow(() -> Problems.notFound("role"));
  }

  @Transactional
  Role create(RoleRequest request) {
    check(request, new UUID(0, 0));
    lockRoles();
    if (roles.countCustom() >= RolePolicy.MOST_CUSTOM_ROLES) {
      throw AuthProblems.limitReached("roles of its own in a tenant", RolePolicy.MOST_CUSTOM_ROLES);
    }
    var role = new CustomRole(tenant.require(), request, clock.instant());
    roles.persistAndFlush(role);
    audit.record(entry("role.created", role).after(role.snapshot()));
    return role.role();
  }

  @Transactional
  Role change(UUID id, RoleRequest request, @Nullable String ifMatch) {
    var role = custom(id);
    ETags.requireMatch(ifMatch, role.version());
    check(request, id);
    var before = role.snapshot();
    role.change(request);
    roles.flush();
    audit.record(entry("role.changed", role).before(before).after(role.snapshot()));
    return role.role();
  }

  @Transactional
  void remove(UUID id) {
    var role = custom(id);
    if (members.count(id) > 0) {
      throw Problems.conflict(
          "role-in-use", "The role is in use", "Give its holders another role first.");
    }
    roles.delete(role);
    audit.record(entry("role.removed", role).before(role.snapshot()));
  }

  private CustomRole custom(UUID id) {
    if (BuiltInRole.find(id).isPresent()) {
      throw Problems.conflict(
          "role-built-in", "The role is built in", "Built-in roles cannot be changed.");
    }
    return roles.findCustom(id).orElseThrow(() -> Problems.notFound("role"));
  }

  private void check(RoleRequest request, UUID id) {
    var unknown = RolePolicy.unknown(request.permissions());
    if (!unknown.isEmpty()) {
      throw Problems.invalid("permissions", "holds unknown permissions");
    }
    if (RolePolicy.reachesAdministration(request.permissions())) {
      throw Problems.invalid(
          "permissions", "must not reach Administration, which is the Global administrator's");
    }
    if (roles.isTaken(request.name(), id)) {
      throw Problems.conflict("name-taken", "The name is taken", "Another role has this name.");
    }
  }

  /** Two at once must not pass the limit together. */
  private void lockRoles() {
    EntityManager database = roles.getEntityManager();
    database
        .createNativeQuery("select 1 from tenant where tenant_id = ?1 for update")
        .setParameter(1, tenant.require())
        .getSingleResult();
  }

  private AuditEntry entry(String action, CustomRole role) {
    return AuditEntry.done(
        role.tenantId(), audit.caller(), action, new Target("role", role.id().toString()));
  }
}
