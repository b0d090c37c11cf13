package io.cloudward.log.timeline;

import io.cloudward.contracts.policy.PoliciesDisabled;
import io.cloudward.contracts.policy.PoliciesEnabled;
import io.cloudward.contracts.policy.PoliciesPrepared;
import io.cloudward.contracts.policy.PolicyChanged;
import io.cloudward.contracts.policy.PolicySummary;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What facts about the policies of a context say in the log. Pure. */
final class PolicyEntries {

  private final String context;

  /** For the policies of {@code context}. */
  PolicyEntries(String context) {
    this.context = context;
  }

  TimelineEntry of(PoliciesPrepared said) {
    return new TimelineEntry(
        Kind.POLICY,
        "PoliciesPrepared",
        said.organizationId(),
        said.service(),
        Outcome.STARTED,
        label() + " policies of " + TimelineEntry.name(said.service()) + " are prepared",
        Map.of(
            "context", context,
            "taskId", said.taskId(),
            "attempt", said.attempt(),
            "policies", names(said.policies())));
  }

  TimelineEntry of(PoliciesEnabled said) {
    return new TimelineEntry(
        Kind.POLICY,
        "PoliciesEnabled",
        said.organizationId(),
        said.service(),
        Outcome.SUCCESS,
        label() + " policies of " + TimelineEntry.name(said.service()) + " act from now on",
        Map.of(
            "context",
            context,
            "taskId",
            said.taskId(),
            "attempt",
            said.attempt(),
            "policies",
            names(said.policies().stream().filter(PolicySummary::enabled).toList())));
  }

  TimelineEntry of(PoliciesDisabled said) {
    return new TimelineEntry(
        Kind.POLICY,
        "PoliciesDisabled",
        said.organizationId(),
        said.service(),
        Outcome.SUCCESS,
        label() + " policies of " + TimelineEntry.name(said.service()) + " do not act any more",
        Map.of("context", context, "taskId", said.taskId()));
  }

  TimelineEntry of(PolicyChanged said) {
    return new TimelineEntry(
        Kind.POLICY,
        "PolicyChanged",
        said.organizationId(),
        said.service(),
        Outcome.SUCCESS,
        said.name() + " was " + said.change().name().toLowerCase(Locale.ROOT),
        Map.of(
            "context", context,
            "policyId", said.policyId(),
            "change", said.change(),
            "version", said.version(),
            "enabled", said.enabled()));
  }

  private String label() {
    return switch (context) {
      case "threat" -> "Threat";
      case "dlp" -> "DLP";
      default -> "Quarantine";
    };
  }

  private static List<String> names(List<PolicySummary> policies) {
    return policies.stream().map(PolicySummary::name).toList();
  }
}
