package io.cloudward.connector;

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
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records what people did and what they were refused, in the transaction of the deed. */
@ApplicationScoped
public class ConnectorAudit {

  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  ConnectorAudit(Outbox outbox, Caller caller, Clock clock) {
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /** Who calls now; needs an authenticated caller. */
  public Actor actor() {
    return new Actor(Actor.Kind.ADMINISTRATOR, caller.id().toString(), caller.name());
  }

  /** The caller did something. */
  public void done(String action, Target target, Map<String, Object> after) {
    record(caller.tenant(), actor(), new Deed(action, target, after, null));
  }

  /** The caller was refused something. */
  public void refused(String action, Target target, String reason) {
    record(caller.tenant(), actor(), new Deed(action, target, null, reason));
  }

  /** Somebody came back from Microsoft's consent page; the browser is known by its state alone. */
  public void consent(UUID tenant, UUID administrator, Target target, @Nullable String reason) {
    var id = administrator.toString();
    var actor = new Actor(Actor.Kind.ADMINISTRATOR, id, id);
    record(tenant, actor, new Deed("consent.returned", target, null, reason));
  }

  private void record(UUID tenant, Actor actor, Deed deed) {
    var now = clock.instant();
    var id = UuidCreator.getTimeOrderedEpoch();
    var entry =
        new AuditRecorded(
            id,
            now,
            actor,
            deed.action(),
            deed.target(),
            null,
            deed.after(),
            new Origin(caller.origin().orElse(null), caller.userAgent().orElse(null)),
            deed.reason() == null ? Outcome.SUCCESS : Outcome.REFUSED,
            deed.reason());
    outbox.append(new Fact<>(AuditEventTypes.CONNECTION, tenant, id.toString(), now, entry));
  }

  private record Deed(
      String action, Target target, @Nullable Map<String, Object> after, @Nullable String reason) {}
}
