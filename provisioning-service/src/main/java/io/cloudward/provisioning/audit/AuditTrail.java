package io.cloudward.provisioning.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.contracts.Actor;
import io.cloudward.contracts.AuditEventTypes;
import io.cloudward.contracts.audit.AuditRecorded;
import io.cloudward.contracts.audit.AuditRecorded.Origin;
import io.cloudward.contracts.audit.AuditRecorded.Outcome;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.messaging.outbox.Fact;
import io.cloudward.messaging.outbox.Outbox;
import io.cloudward.security.Caller;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the audit events of this service, through the outbox. */
@ApplicationScoped
public class AuditTrail {

  /** Where the caller does not say. */
  static final String UNKNOWN = "unknown";

  private final Outbox outbox;
  private final Caller caller;
  private final InstantSource clock = InstantSource.system();

  AuditTrail(Outbox outbox, Caller caller) {
    this.outbox = outbox;
    this.caller = caller;
  }

  /** The caller as an actor. */
  public Actor actor() {
    return new Actor(kind(caller.claim("kind")), caller.id().toString(), caller.name());
  }

  /**
   * The caller did something; recorded in the transaction that does it.
   *
   * @throws jakarta.transaction.TransactionalException if no transaction is active
   */
  public void done(String action, Target target, Map<String, Object> after) {
    record(caller.tenant(), entry(action, target, after, Outcome.SUCCESS, null));
  }

  /** The caller was refused; recorded in a transaction of its own, as the other one rolls back. */
  public void refused(String action, Target target, HttpProblem refusal) {
    var type = String.valueOf(refusal.getType());
    var reason = type.substring(type.lastIndexOf('/') + 1);
    var entry = entry(action, target, null, Outcome.REFUSED, reason);
    var tenant = caller.tenant();
    QuarkusTransaction.requiringNew().run(() -> record(tenant, entry));
  }

  /** Tokens that were exchanged for an API token say so in the claim {@code kind}. */
  static Actor.Kind kind(Optional<String> claim) {
    return claim.filter("api_token"::equals).isPresent()
        ? Actor.Kind.API_TOKEN
        : Actor.Kind.ADMINISTRATOR;
  }

  /** Records an entry in the running transaction. */
  void record(UUID tenant, AuditRecorded entry) {
    outbox.append(
        new Fact<>(
            AuditEventTypes.PROVISIONING,
            tenant,
            entry.target().kind() + "/" + entry.target().id(),
            entry.at(),
            entry));
  }

  private AuditRecorded entry(
      String action,
      Target target,
      @Nullable Map<String, Object> after,
      Outcome outcome,
      @Nullable String reason) {
    return new AuditRecorded(
        UuidCreator.getTimeOrderedEpoch(),
        now(),
        actor(),
        action,
        target,
        null,
        after,
        new Origin(caller.origin().orElse(UNKNOWN), caller.userAgent().orElse(UNKNOWN)),
        outcome,
        reason);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
