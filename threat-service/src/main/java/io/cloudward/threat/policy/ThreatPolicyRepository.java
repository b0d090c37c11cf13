package io.cloudward.threat.policy;

import io.cloudward.policy.Policy;
import io.cloudward.policy.PolicyStore;
import io.cloudward.policy.ProtectedService;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps threat policies; every query names the tenant. */
@ApplicationScoped
class ThreatPolicyRepository implements PanacheRepositoryBase<ThreatPolicy, UUID>, PolicyStore {

  private static final String OF_SERVICE = "tenantId = ?1 and organizationId = ?2 and service = ?3";

  @Override
  public List<ThreatPolicy> defaults(ProtectedService service, Instant now) {
    return DefaultThreatPolicy.of(service).stream()
        .map(template -> new ThreatPolicy(service, template, now))
        .toList();
  }

  @Override
  public void add(Policy policy) {
    persist((ThreatPolicy) policy);
  }

  @Override
  public List<ThreatPolicy> find(ProtectedService service) {
    return list(
        OF_SERVICE,
        Sort.by("name"),
        service.tenantId(),
        service.organizationId(),
        service.service());
  }

  @Override
  public Optional<ThreatPolicy> find(UUID tenantId, UUID policyId) {
    return find("tenantId = ?1 and id = ?2", tenantId, policyId).firstResultOptional();
  }

  @Override
  public void delete(ProtectedService service) {
    delete(OF_SERVICE, service.tenantId(), service.organizationId(), service.service());
  }

  /** Those that act, in the order in which they decide. */
  List<ThreatPolicy> enabled(ProtectedService service) {
    return list(
        OF_SERVICE + " and enabled",
        Sort.by("priority").and("id"),
        service.tenantId(),
        service.organizationId(),
        service.service());
  }

  List<ThreatPolicy> find(UUID tenantId, Collection<UUID> ids) {
    return list("tenantId = ?1 and id in ?2", tenantId, ids);
  }
}
