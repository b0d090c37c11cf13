package io.cloudward.contracts;

import io.cloudward.contracts.audit.AuditRecorded;
import io.cloudward.envelope.EventType;
import io.cloudward.envelope.Topic;
import java.util.List;

/** The audit fact as each context writes it, one type and one topic per context. */
public final class AuditEventTypes {

  public static final EventType<AuditRecorded> AUTH = of("auth", Topics.AUTH_AUDIT);
  public static final EventType<AuditRecorded> PROVISIONING =
      of("provisioning", Topics.PROVISIONING_AUDIT);
  public static final EventType<AuditRecorded> CONNECTION =
      of("connection", Topics.CONNECTION_AUDIT);
  public static final EventType<AuditRecorded> THREAT = of("threat", Topics.THREAT_AUDIT);
  public static final EventType<AuditRecorded> DLP = of("dlp", Topics.DLP_AUDIT);
  public static final EventType<AuditRecorded> QUARANTINE =
      of("quarantine", Topics.QUARANTINE_AUDIT);
  public static final EventType<AuditRecorded> LOG = of("log", Topics.LOG_AUDIT);

  private AuditEventTypes() {}

  /** All of them. */
  public static List<EventType<AuditRecorded>> all() {
    return List.of(AUTH, PROVISIONING, CONNECTION, THREAT, DLP, QUARANTINE, LOG);
  }

  private static EventType<AuditRecorded> of(String context, Topic topic) {
    return EventTypes.type(context, "audit", "audit-recorded", topic, AuditRecorded.class);
  }
}
