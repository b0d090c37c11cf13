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
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Records who did what, or was refused what, in the transaction that runs. */
@ApplicationScoped
public class AuditLog {

  private final Outbox outbox;
  private final Caller caller;
  private final String service;
  private final EventType<AuditRecorded> type;
  private final Clock clock = Clock.systemUTC();

  AuditLog(
      Outbox outbox,
      Caller caller,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.outbox = outbox;
    this.caller = caller;
    this.service = service;
    this.type = typeOf(service);
  }

  /** The authenticated caller: a person, or a program with an API token. */
  public Actor caller() {
    return actor(caller.isProgram(), caller.id().toString(), caller.name());
  }

  /** This service itself: a schedule, a reaction to an event. */
  public Actor system() {
    return new Actor(Actor.Kind.SYSTEM, service, service);
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
    record(entry(action, target).before(before).after(after));
  }

  /** The caller did something that has no state before. */
  public void done(String action, Target target, Map<String, Object> after) {
    record(entry(action, target).after(after));
  }

  /**
   * The caller was not allowed to change something.
   *
   * @param reason stable code of the reason
   */
  public void refused(String action, Target target, Map<String, Object> state, String reason) {
    record(entry(action, target).before(state).refused(reason));
  }

  /** The caller was refused something that has no state yet. */
  public void refused(String action, Target target, String reason) {
    record(entry(action, target).refused(reason));
  }

  /** Records the entry with the present time and the origin of the present call. */
  public void record(AuditEntry entry) {
    record(entry, new Origin(caller.origin().orElse(""), caller.userAgent().orElse("")));
  }

  /** Somebody called an address without the permission that it needs. */
  void denied(JsonWebToken token, String address, Origin origin) {
    var area = type.topic().name().replace(".audit", "");
    var tenant = UUID.fromString(token.<String>getClaim("tenant"));
    var actor = actor(Caller.isProgram(token), token.getSubject(), token.getName());
    var target = new Target("address", address);
    record(AuditEntry.done(tenant, actor, area + ".call", target).refused("forbidden"), origin);
  }

  private static Actor actor(boolean isProgram, String id, String name) {
    return new Actor(isProgram ? Actor.Kind.API_TOKEN : Actor.Kind.ADMINISTRATOR, id, name);
  }

  private AuditEntry entry(String action, Target target) {
    return AuditEntry.done(caller.tenant(), caller(), action, target);
  }

  private void record(AuditEntry entry, Origin origin) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var recorded =
        new AuditRecorded(
            UuidCreator.getTimeOrderedEpoch(),
            now,
            entry.actor(),
            entry.action(),
            entry.target(),
            entry.before(),
            entry.after(),
            origin,
            entry.refusal() == null ? Outcome.SUCCESS : Outcome.REFUSED,
            entry.refusal());
    var subject = entry.target().kind() + "/" + entry.target().id();
    outbox.append(new Fact<>(type, entry.tenant(), subject, now, recorded));
  }

  private static EventType<AuditRecorded> typeOf(String service) {
    return AuditEventTypes.all().stream()
        .filter(type -> type.topic().writer().equals(service))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(service + " writes no audit topic"));
  }
}
