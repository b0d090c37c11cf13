package io.cloudward.threat.policy;

import io.cloudward.contracts.Service;
import io.cloudward.policy.ProtectedService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Finds the policy that decides: the first enabled one, by priority, that concerns the item. */
@ApplicationScoped
public class PolicyChoice {

  private static final String RECOMMENDED = "Recommended settings";

  private final ThreatPolicyRepository policies;

  PolicyChoice(ThreatPolicyRepository policies) {
    this.policies = policies;
  }

  /**
   * The policy that concerns an item of {@code service}.
   *
   * @param ids what the item is known by: its owner, the owner's groups, its site
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<PolicyInForce> choose(ProtectedService service, Collection<String> ids) {
    return policies.enabled(service).stream()
        .filter(policy -> policy.settings().targets().include(ids))
        .findFirst()
        .map(PolicyInForce::of);
  }

  /** A policy of a tenant, whether it acts or not. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<PolicyInForce> find(UUID tenantId, UUID policyId) {
    return policies.find(tenantId, policyId).map(PolicyInForce::of);
  }

  /** The recommended settings with every filter on, for those who name no policy. */
  public static PolicyInForce recommended() {
    return new PolicyInForce(
        null, RECOMMENDED, 0, false, DefaultThreatPolicy.recommended(Service.EXCHANGE_ONLINE));
  }
}
