package io.cloudward.policy;

import io.cloudward.audit.AuditLog;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.contracts.policy.PolicyChange;
import io.cloudward.messaging.outbox.Outbox;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Tells everybody and the audit trail what people did to policies. */
@ApplicationScoped
class PolicyJournal {

  private final AuditLog audit;
  private final Outbox outbox;
  private final PolicyEvents events;

  PolicyJournal(AuditLog audit, Outbox outbox, PolicyConfig config) {
    this.audit = audit;
    this.outbox = outbox;
    this.events = new PolicyEvents(PolicyEvents.typesOf(config.context()));
  }

  /**
   * Does {@code work} in the running transaction or one of its own; a refusal is recorded in
   * another one, which stays.
   */
  <T> T attempt(String action, Target target, Supplier<T> work) {
    try {
      return QuarkusTransaction.joiningExisting().call(work::get);
    } catch (HttpProblem refusal) {
      QuarkusTransaction.requiringNew()
          .run(() -> audit.refused(action, target, PolicyRules.slug(refusal)));
      throw refusal;
    }
  }

  /** Something happened to a policy. */
  void say(Policy policy, PolicyChange change, Instant now) {
    outbox.append(events.changed(policy, change, now));
  }

  void made(EditablePolicy policy) {
    audit.done("policy.create", target(policy.id()), policy.auditState());
  }

  void done(String action, Policy policy, Map<String, Object> before, Map<String, Object> after) {
    audit.done(action, target(policy.id()), before, after);
  }

  static Target target(UUID policyId) {
    return new Target("policy", policyId.toString());
  }
}
