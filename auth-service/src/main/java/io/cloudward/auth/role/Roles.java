package io.cloudward.auth.role;

import io.cloudward.security.CurrentTenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The roles of the current tenant, built-in ones first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Roles implements PanacheRepositoryBase<CustomRole, UUID> {

  private final CurrentTenant tenant;

  Roles(CurrentTenant tenant) {
    this.tenant = tenant;
  }

  /** All of them. */
  public List<Role> all() {
    return Stream.concat(
            Arrays.stream(BuiltInRole.values()).map(BuiltInRole::role),
            list("tenantId", Sort.by("name"), tenant.require()).stream().map(CustomRole::role))
        .toList();
  }

  /** One of them. */
  public Optional<Role> findRole(UUID id) {
    return BuiltInRole.find(id).or(() -> findCustom(id).map(CustomRole::role));
  }

  Optional<CustomRole> findCustom(UUID id) {
    return find("tenantId = ?1 and id = ?2", tenant.require(), id).firstResultOptional();
  }

  long countCustom() {
    return count("tenantId", tenant.require());
  }

  boolean isTaken(String name, UUID except) {
    return count(
            "tenantId = ?1 and lower(name) = lower(?2) and id <> ?3",
            tenant.require(),
            name.strip(),
            except)
        > 0;
  }
}
