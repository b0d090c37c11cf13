package io.cloudward.policy;

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
import org.jspecify.annotations.Nullable;

/** Writes what people do to policies to the audit topic of the context. */
@ApplicationScoped
class PolicyAudit {

  private final Outbox outbox;
  private final Caller caller;
  private final EventType<AuditRecorded> type;
  private final Clock clock = Clock.systemUTC();

  PolicyAudit(Outbox outbox, Caller caller, PolicyConfig config) {
    this.outbox = outbox;
    this.caller = caller;
    this.type = typeOf(config.context());
  }

  void done(String action, Policy policy, boolean before) {
    record(action, policy, state(policy, before), Outcome.SUCCESS, null);
  }

  void refused(String action, Policy policy, String reason) {
    record(action, policy, state(policy, policy.enabled()), Outcome.REFUSED, reason);
  }

  private void record(
      String action,
      Policy policy,
      Map<String, Object> before,
      Outcome outcome,
      @Nullable String reason) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var entry =
        new AuditRecorded(
            UuidCreator.getTimeOrderedEpoch(),
            now,
            new Actor(Actor.Kind.ADMINISTRATOR, caller.id().toString(), caller.name()),
            action,
            new Target("policy", policy.id().toString()),
            before,
            outcome == Outcome.SUCCESS ? state(policy, policy.enabled()) : null,
            new Origin(caller.origin().orElse(""), caller.userAgent().orElse("")),
            outcome,
            reason);
    outbox.append(new Fact<>(type, caller.tenant(), "policy/" + policy.id(), now, entry));
  }

  private static Map<String, Object> state(Policy policy, boolean enabled) {
    return Map.of("name", policy.name(), "enabled", enabled);
  }

  private static EventType<AuditRecorded> typeOf(String context) {
    return AuditEventTypes.all().stream()
        .filter(type -> type.topic().name().equals(context + ".audit"))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such context: " + context));
  }
}
