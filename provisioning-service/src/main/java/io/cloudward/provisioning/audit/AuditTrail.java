package io.cloudward.provisioning.audit;

import io.cloudward.audit.AuditLog;
import io.cloudward.contracts.Actor;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What callers did here, and what they were refused. */
@ApplicationScoped
public class AuditTrail {

  private final AuditLog log;

  AuditTrail(AuditLog log) {
    this.log = log;
  }

  /** The caller as an actor. */
  public Actor actor() {
    return log.caller();
  }

  /**
   * The caller did something; recorded in the transaction that does it.
   *
   * @throws jakarta.transaction.TransactionalException if no transaction is active
   */
  public void done(String action, Target target, Map<String, Object> after) {
    log.done(action, target, Map.of(), after);
  }

  /** The caller was refused; recorded in a transaction of its own, as the other one rolls back. */
  public void refused(String action, Target target, HttpProblem refusal) {
    var type = String.valueOf(refusal.getType());
    var reason = type.substring(type.lastIndexOf('/') + 1);
    QuarkusTransaction.requiringNew().run(() -> log.refused(action, target, Map.of(), reason));
  }
}
