package io.cloudward.policy;

import io.cloudward.security.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The policies of one service in the order in which they decide, held while one is changed. */
@ApplicationScoped
class PolicyShelf {

  /**
   * The policies of a service, nobody else's until the transaction ends.
   *
   * @param service what they protect
   * @param policies all of them
   * @param standard ids of the default ones
   * @param now the time of whatever is done to them
   */
  record Held(
      ProtectedService service,
      List<? extends EditablePolicy> policies,
      Collection<UUID> standard,
      Instant now) {

    EditablePolicy require(UUID policyId) {
      return policies.stream()
          .filter(policy -> policy.id().equals(policyId))
          .findFirst()
          .orElseThrow(PolicyRules::none);
    }

    boolean isStandard(Policy policy) {
      return standard.contains(policy.id());
    }

    /** Those that people made and may order, without one of them. */
    List<? extends EditablePolicy> othersThan(UUID policyId) {
      return policies.stream()
          .filter(policy -> !policy.id().equals(policyId) && !isStandard(policy))
          .toList();
    }
  }

  private final PolicyStore policies;
  private final PolicyTable table;
  private final LifecycleTable lifecycle;
  private final CurrentTenant tenant;

  PolicyShelf(
      PolicyStore policies, PolicyTable table, LifecycleTable lifecycle, CurrentTenant tenant) {
    this.policies = policies;
    this.table = table;
    this.lifecycle = lifecycle;
    this.tenant = tenant;
  }

  /** Holds the policies of the service that a policy of the caller's tenant belongs to. */
  @Transactional(Transactional.TxType.MANDATORY)
  Held holdWith(UUID policyId, Instant now) {
    return hold(table.protectedBy(tenant.require(), policyId).orElseThrow(PolicyRules::none), now);
  }

  /** Holds the policies of a service, which has to be provisioned. */
  @Transactional(Transactional.TxType.MANDATORY)
  Held hold(ProtectedService service, Instant now) {
    PolicyRules.requireProvisioned(lifecycle.lock(service));
    return new Held(
        service,
        policies.find(service).stream().map(EditablePolicy.class::cast).toList(),
        policies.defaults(service, now).stream().map(Policy::id).toList(),
        now);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void add(EditablePolicy policy) {
    policies.add(policy);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void remove(EditablePolicy policy) {
    table.delete(policy.protectedService().tenantId(), policy.id());
  }
}
