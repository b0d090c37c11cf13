package io.cloudward.auth.session;

import io.cloudward.audit.AuditEntry;
import io.cloudward.audit.AuditLog;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.security.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Ends all sessions of one administrator at his own wish. */
@ApplicationScoped
class SignOutEverywhereHandler {

  private final Sessions sessions;
  private final CurrentTenant tenant;
  private final AuditLog audit;

  SignOutEverywhereHandler(Sessions sessions, CurrentTenant tenant, AuditLog audit) {
    this.sessions = sessions;
    this.tenant = tenant;
    this.audit = audit;
  }

  @Transactional
  void handle(UUID administrator) {
    sessions.endAll(administrator);
    audit.record(
        AuditEntry.done(
            tenant.require(),
            audit.caller(),
            "session.ended-everywhere",
            new Target("administrator", administrator.toString())));
  }
}
