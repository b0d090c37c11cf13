package io.cloudward.auth.administrator;

import io.cloudward.auth.role.BuiltInRole;
import io.cloudward.auth.role.RoleMembers;
import io.cloudward.security.CurrentTenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The administrators of the current tenant. */
@ApplicationScoped
public class AdministratorRepository
    implements PanacheRepositoryBase<Administrator, UUID>, RoleMembers {

  private final CurrentTenant tenant;

  AdministratorRepository(CurrentTenant tenant) {
    this.tenant = tenant;
  }

  /** One of them. */
  public Optional<Administrator> findOwn(UUID id) {
    return find("tenantId = ?1 and id = ?2", tenant.require(), id).firstResultOptional();
  }

  /** At most {@code limit} of them, in the order of their ids, after one of them. */
  List<Administrator> after(UUID id, int limit) {
    return find("tenantId = ?1 and id > ?2", Sort.by("id"), tenant.require(), id)
        .range(0, limit - 1)
        .list();
  }

  /**
   * Whether somebody else could still administer; holds all Global administrators against others
   * until the transaction ends.
   */
  boolean hasOtherGlobalAdministrator(UUID id) {
    return find(
            "tenantId = ?1 and roleId = ?2 and enabled",
            tenant.require(),
            BuiltInRole.GLOBAL_ADMINISTRATOR.id())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .stream()
        .anyMatch(other -> !other.id().equals(id));
  }

  @Override
  public long count(UUID role) {
    return count("tenantId = ?1 and roleId = ?2", tenant.require(), role);
  }
}
