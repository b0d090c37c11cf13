package io.cloudward.dlp.policy;

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

/** Finds and keeps DLP policies; every query names the tenant. */
@ApplicationScoped
class DlpPolicyRepository implements PanacheRepositoryBase<DlpPolicy, UUID>, PolicyStore {

  private static final String OF_SERVICE = "tenantId = ?1 and organizationId = ?2 and service = ?3";

  @Override
  public List<DlpPolicy> defaults(ProtectedService service, Instant now) {
    return DefaultDlpPolicy.of(service).stream()
        .map(template -> new DlpPolicy(service, template, now))
        .toList();
  }

  @Override
  public void add(Policy policy) {
    persist((DlpPolicy) policy);
  }

  @Override
  public List<DlpPolicy> find(ProtectedService service) {
    return list(
        OF_SERVICE,
        Sort.by("name"),
        service.tenantId(),
        service.organizationId(),
        service.service());
  }

  @Override
  public Optional<DlpPolicy> find(UUID tenantId, UUID policyId) {
    return find("tenantId = ?1 and id = ?2", tenantId, policyId).firstResultOptional();
  }

  @Override
  public void delete(ProtectedService service) {
    delete(OF_SERVICE, service.tenantId(), service.organizationId(), service.service());
  }

  List<DlpPolicy> find(UUID tenantId, Collection<UUID> ids) {
    return list("tenantId = ?1 and id in ?2", tenantId, ids);
  }
}
