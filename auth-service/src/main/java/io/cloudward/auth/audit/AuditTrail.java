package io.cloudward.auth.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.contracts.Actor;
import io.cloudward.contracts.AuditEventTypes;
import io.cloudward.contracts.audit.AuditRecorded;
import io.cloudward.contracts.audit.AuditRecorded.Origin;
import io.cloudward.contracts.audit.AuditRecorded.Outcome;
import io.cloudward.messaging.outbox.Fact;
import io.cloudward.messaging.outbox.Outbox;
import io.cloudward.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Writes {@code auth.audit} in the transaction of what is audited. */
@ApplicationScoped
public class AuditTrail {

  /** What stands for the origin of what nobody called for. */
  private static final String NOWHERE = "";

  private static final String API_TOKEN_KIND = "api_token";

  private final Outbox outbox;
  private final Caller caller;
  private final InstantSource clock;

  AuditTrail(Outbox outbox, Caller caller, InstantSource clock) {
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /** The authenticated caller as an actor. */
  public Actor caller() {
    var kind =
        caller.claim("kind").filter(API_TOKEN_KIND::equals).isPresent()
            ? Actor.Kind.API_TOKEN
            : Actor.Kind.ADMINISTRATOR;
    return new Actor(kind, caller.id().toString(), caller.name());
  }

  /** Cloudward itself. */
  public static Actor system() {
    return new Actor(Actor.Kind.SYSTEM, "auth-service", "auth-service");
  }

  /** Records the entry with the present time and the origin of the present call. */
  public void record(AuditEntry entry) {
    var now = clock.instant();
    var id = UuidCreator.getTimeOrderedEpoch();
    var payload =
        new AuditRecorded(
            id,
            now,
            entry.actor(),
            entry.action(),
            entry.target(),
            entry.before(),
            entry.after(),
            new Origin(caller.origin().orElse(NOWHERE), caller.userAgent().orElse(NOWHERE)),
            entry.refusal() == null ? Outcome.SUCCESS : Outcome.REFUSED,
            entry.refusal());
    outbox.append(
        new Fact<>(AuditEventTypes.AUTH, entry.tenant(), entry.target().id(), now, payload));
  }
}
