package io.cloudward.auth.administrator;

import io.cloudward.audit.AuditEntry;
import io.cloudward.audit.AuditLog;
import io.cloudward.auth.role.BuiltInRole;
import io.cloudward.auth.session.Sessions;
import io.cloudward.auth.signin.Attempts;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.web.conditional.ETags;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes, disables and re-enables administrators and resets their passwords. */
@ApplicationScoped
class ChangeAdministratorHandler {

  private final AdministratorRepository administrators;
  private final RoleAssignment assignment;
  private final Sessions sessions;
  private final Passwords passwords;
  private final Attempts attempts;
  private final AuditLog audit;

  ChangeAdministratorHandler(
      AdministratorRepository administrators,
      RoleAssignment assignment,
      Sessions sessions,
      Passwords passwords,
      Attempts attempts,
      AuditLog audit) {
    this.administrators = administrators;
    this.assignment = assignment;
    this.sessions = sessions;
    this.passwords = passwords;
    this.attempts = attempts;
    this.audit = audit;
  }

  @Transactional
  AdministratorResponse handle(
      UUID id, ChangeAdministratorRequest request, @Nullable String ifMatch) {
    var administrator = require(id);
    ETags.requireMatch(ifMatch, administrator.version());
    if (!request.roleId().equals(administrator.roleId())) {
      assignment.check(request.roleId());
    }
    keepOneGlobalAdministrator(administrator, request);
    var before = administrator.snapshot();
    var sessionsEnd = !request.enabled() || !request.roleId().equals(administrator.roleId());
    administrator.describe(request.name().strip(), request.email(), request.roleId());
    administrator.enable(request.enabled());
    if (sessionsEnd) {
      sessions.endAll(id);
    }
    administrators.flush();
    audit.record(
        entry("administrator.changed", administrator)
            .before(before)
            .after(administrator.snapshot()));
    return AdministratorResponse.of(administrator);
  }

  @Transactional
  void resetPassword(UUID id, PasswordResetRequest request) {
    var administrator = require(id);
    var username = administrator.username();
    if (administrator.source() != Administrator.Source.LOCAL || username == null) {
      throw Problems.conflict(
          "no-password", "There is no password", "A provider vouches for this administrator.");
    }
    PasswordPolicy.objection(request.password(), username)
        .ifPresent(
            objection -> {
              throw Problems.invalid("password", objection);
            });
    administrator.resetPassword(passwords.hash(request.password()));
    sessions.endAll(id);
    attempts.forgive(username);
    audit.record(entry("administrator.password-reset", administrator));
  }

  private void keepOneGlobalAdministrator(
      Administrator administrator, ChangeAdministratorRequest request) {
    var global = BuiltInRole.GLOBAL_ADMINISTRATOR.id();
    var stays = request.enabled() && request.roleId().equals(global);
    if (administrator.roleId().equals(global)
        && !stays
        && !administrators.hasOtherGlobalAdministrator(administrator.id())) {
      throw Problems.conflict(
          "last-global-administrator",
          "The last Global administrator must stay",
          "Make somebody else Global administrator first.");
    }
  }

  private Administrator require(UUID id) {
    return administrators.findOwn(id).orElseThrow(() -> Problems.notFound("administrator"));
  }

  private AuditEntry entry(String action, Administrator administrator) {
    return AuditEntry.done(
        administrator.tenantId(),
        audit.caller(),
        action,
        new Target("administrator", administrator.id().toString()));
  }
}
