package io.cloudward.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.contracts.Actor;
import io.cloudward.contracts.AuditEventTypes;
import io.cloudward.contracts.audit.AuditRecorded;
import io.cloudward.contracts.audit.AuditRecorded.Origin;
import io.cloudward.contracts.audit.AuditRecorded.Outcome;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.envelope.EventType;
import io.cloudward.messaging.outbox.Fact;
import io.cloudward.messaging.outbox.Outbox;
import io.cloudward.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Records what the caller did or was refused, in the transaction that runs. */
@ApplicationScoped
public class AuditLog {

  private final Outbox outbox;
  private final Caller caller;
  private final EventType<AuditRecorded> type;
  private final Clock clock = Clock.systemUTC();

  AuditLog(
      Outbox outbox,
      Caller caller,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.outbox = outbox;
    this.caller = caller;
    this.type = typeOf(service);
  }

  /**
   * The caller changed something.
   *
   * @param action what was done, {@code <area>.<verb>}
   * @param before state before
   * @param after state after
   */
  public void done(
      String action, Target target, Map<String, Object> before, Map<String, Object> after) {
    append(
        caller.tenant(),
        new AuditRecorded(
            id(), now(), actor(), action, target, before, after, origin(), Outcome.SUCCESS, null));
  }

  /**
   * The caller was not allowed to change something.
   *
   * @param reason stable code of the reason
   */
  public void refused(String action, Target target, Map<String, Object> state, String reason) {
    append(
        caller.tenant(),
        new AuditRecorded(
            id(), now(), actor(), action, target, state, null, origin(), Outcome.REFUSED, reason));
  }

  /** Somebody called an address without the permission that it needs. */
  void denied(UUID tenant, Actor actor, String address, Origin origin) {
    var area = type.topic().name().replace(".audit", "");
    var target = new Target("address", address);
    append(
        tenant,
        new AuditRecorded(
            id(),
            now(),
            actor,
            area + ".call",
            target,
            null,
            null,
            origin,
            Outcome.REFUSED,
            "forbidden"));
  }

  private Actor actor() {
    return new Actor(Actor.Kind.ADMINISTRATOR, caller.id().toString(), caller.name());
  }

  private Origin origin() {
    return new Origin(caller.origin().orElse(""), caller.userAgent().orElse(""));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static UUID id() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  private void append(UUID tenant, AuditRecorded entry) {
    var subject = entry.target().kind() + "/" + entry.target().id();
    outbox.append(new Fact<>(type, tenant, subject, entry.at(), entry));
  }

  private static EventType<AuditRecorded> typeOf(String service) {
    return AuditEventTypes.all().stream()
        .filter(type -> type.topic().writer().equals(service))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(service + " writes no audit topic"));
  }
}
