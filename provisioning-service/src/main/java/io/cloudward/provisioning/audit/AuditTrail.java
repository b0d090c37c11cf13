package io.cloudward.provisioning.audit;

import io.cloudward.audit.AuditLog;
import io.cloudward.contracts.Actor;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.security.Caller;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What callers did here, and what they were refused. */
@ApplicationScoped
public class AuditTrail {

  /** The claim of a token that was exchanged for an API token, and its value. */
  private static final String KIND = "kind";

  private static final String API_TOKEN = "api_token";

  private final AuditLog log;
  private final Caller caller;

  AuditTrail(AuditLog log, Caller caller) {
    this.log = log;
    this.caller = caller;
  }

  /** The caller as an actor. */
  public Actor actor() {
    var kind =
        caller.claim(KIND).filter(API_TOKEN::equals).isPresent()
            ? Actor.Kind.API_TOKEN
            : Actor.Kind.ADMINISTRATOR;
    return new Actor(kind, caller.id().toString(), caller.name());
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
