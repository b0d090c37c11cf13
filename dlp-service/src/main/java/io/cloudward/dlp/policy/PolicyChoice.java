package io.cloudward.dlp.policy;

import io.cloudward.policy.ProtectedService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the policy that decides about an item. */
@ApplicationScoped
public class PolicyChoice {

  private final DlpPolicyRepository policies;

  PolicyChoice(DlpPolicyRepository policies) {
    this.policies = policies;
  }

  /**
   * The first of the policies that act which concerns somebody; needs a transaction.
   *
   * @param ids what the item is known by: its owner, the owner's groups, its site
   */
  public Optional<DecidingPolicy> decide(ProtectedService service, Collection<String> ids) {
    return policies.find(service).stream()
        .filter(DlpPolicy::enabled)
        .sorted(Comparator.comparingInt(DlpPolicy::priority).thenComparing(DlpPolicy::id))
        .filter(policy -> policy.settings().targets().include(ids))
        .findFirst()
        .map(DecidingPolicy::of);
  }
}
