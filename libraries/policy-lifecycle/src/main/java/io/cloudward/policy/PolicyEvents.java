package io.cloudward.policy;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.contracts.policy.PoliciesDisabled;
import io.cloudward.contracts.policy.PoliciesEnabled;
import io.cloudward.contracts.policy.PoliciesPrepared;
import io.cloudward.contracts.policy.PolicyChange;
import io.cloudward.contracts.policy.PolicyChanged;
import io.cloudward.contracts.policy.PolicySummary;
import io.cloudward.messaging.outbox.Fact;
import java.time.Instant;
import java.util.List;

/** Builds what a context says about its policies. */
final class PolicyEvents {

  private final PolicyEventTypes types;

  PolicyEvents(PolicyEventTypes types) {
    this.types = types;
  }

  /** The types of a context. */
  static PolicyEventTypes typesOf(String context) {
    return PolicyEventTypes.all().stream()
        .filter(types -> types.context().equals(context))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such context: " + context));
  }

  Fact<PoliciesPrepared> prepared(
      ProtectedService service,
      ProvisioningFact cause,
      List<? extends Policy> policies,
      Instant now) {
    return new Fact<>(
        types.prepared(),
        service.tenantId(),
        service.subject(),
        now,
        new PoliciesPrepared(
            cause.taskId(),
            cause.attempt(),
            service.organizationId(),
            service.service(),
            summaries(policies),
            now));
  }

  Fact<PoliciesEnabled> enabled(
      ProtectedService service,
      ProvisioningFact cause,
      List<? extends Policy> policies,
      Instant now) {
    return new Fact<>(
        types.enabled(),
        service.tenantId(),
        service.subject(),
        now,
        new PoliciesEnabled(
            cause.taskId(),
            cause.attempt(),
            service.organizationId(),
            service.service(),
            summaries(policies),
            now));
  }

  Fact<PoliciesDisabled> disabled(ProtectedService service, ProvisioningFact cause, Instant now) {
    return new Fact<>(
        types.disabled(),
        service.tenantId(),
        service.subject(),
        now,
        new PoliciesDisabled(cause.taskId(), service.organizationId(), service.service(), now));
  }

  Fact<PolicyChanged> changed(Policy policy, PolicyChange change, Instant now) {
    var service = policy.protectedService();
    return new Fact<>(
        types.changed(),
        service.tenantId(),
        service.subject(),
        now,
        new PolicyChanged(
            policy.id(),
            service.organizationId(),
            service.service(),
            policy.name(),
            policy.enabled(),
            policy.version(),
            change,
            now));
  }

  private static List<PolicySummary> summaries(List<? extends Policy> policies) {
    return policies.stream()
        .map(policy -> new PolicySummary(policy.id(), policy.name(), policy.enabled()))
        .toList();
  }
}
