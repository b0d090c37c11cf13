package io.cloudward.policy;

import io.cloudward.audit.AuditLog;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.contracts.policy.PolicyChange;
import io.cloudward.messaging.outbox.Outbox;
import io.cloudward.security.CurrentTenant;
import io.cloudward.web.conditional.ETags;
import io.cloudward.web.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a person decide whether a policy acts. */
@ApplicationScoped
public class PolicySwitch {

  private sealed interface Outcome {
    record Done(Policy policy) implements Outcome {}

    record Refused(HttpProblem problem) implements Outcome {}
  }

  private final PolicyStore policies;
  private final PolicyTable table;
  private final LifecycleTable lifecycle;
  private final AuditLog audit;
  private final Outbox outbox;
  private final CurrentTenant tenant;
  private final PolicyEvents events;
  private final Clock clock = Clock.systemUTC();

  PolicySwitch(
      PolicyStore policies,
      PolicyTable table,
      LifecycleTable lifecycle,
      AuditLog audit,
      Outbox outbox,
      CurrentTenant tenant,
      PolicyConfig config) {
    this.policies = policies;
    this.table = table;
    this.lifecycle = lifecycle;
    this.audit = audit;
    this.outbox = outbox;
    this.tenant = tenant;
    this.events = new PolicyEvents(PolicyEvents.typesOf(config.context()));
  }

  /**
   * Lets a policy of the caller's tenant act or not.
   *
   * @param type what policies of this service are
   * @param ifMatch the header {@code If-Match}
   * @return the policy after the change
   * @throws HttpProblem 404 if there is no such policy, 428 or 412 if the caller does not know its
   *     current version, 409 if the service is not provisioned
   */
  public <P extends Policy> P switchTo(
      Class<P> type, UUID policyId, @Nullable String ifMatch, boolean enabled) {
    var outcome = QuarkusTransaction.requiringNew().call(() -> decide(policyId, ifMatch, enabled));
    return switch (outcome) {
      case Outcome.Done done -> type.cast(done.policy());
      case Outcome.Refused refused -> throw refused.problem();
    };
  }

  private Outcome decide(UUID policyId, @Nullable String ifMatch, boolean enabled) {
    var service = table.protectedBy(tenant.require(), policyId).orElseThrow(PolicySwitch::none);
    var stage = lifecycle.lock(service);
    var policy = policies.find(service.tenantId(), policyId).orElseThrow(PolicySwitch::none);
    var action = enabled ? "policy.enable" : "policy.disable";
    var before = state(policy);
    try {
      ETags.requireMatch(ifMatch, policy.version());
      requireProvisioned(stage);
    } catch (HttpProblem refusal) {
      audit.refused(action, target(policy), before, slug(refusal));
      return new Outcome.Refused(refusal);
    }
    if (policy.enabled() != enabled) {
      change(policy, enabled);
    }
    audit.done(action, target(policy), before, state(policy));
    return new Outcome.Done(policy);
  }

  private void change(Policy policy, boolean enabled) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    policy.switchTo(enabled, now);
    var change = enabled ? PolicyChange.ENABLED : PolicyChange.DISABLED;
    outbox.append(events.changed(policy, change, now));
  }

  private static void requireProvisioned(PolicyStage stage) {
    if (stage != PolicyStage.ENABLED) {
      throw Problems.conflict(
          "service-not-provisioned",
          "The service is not provisioned",
          "Policies can be switched on and off while their service is provisioned.");
    }
  }

  private static Target target(Policy policy) {
    return new Target("policy", policy.id().toString());
  }

  private static Map<String, Object> state(Policy policy) {
    return Map.of("name", policy.name(), "enabled", policy.enabled());
  }

  private static HttpProblem none() {
    return Problems.notFound("policy");
  }

  private static String slug(HttpProblem problem) {
    var type = String.valueOf(problem.getType());
    return type.substring(type.lastIndexOf('/') + 1);
  }
}
