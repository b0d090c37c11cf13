package io.cloudward.auth.administrator;

import io.cloudward.audit.AuditEntry;
import io.cloudward.audit.AuditLog;
import io.cloudward.auth.tenant.Locator;
import io.cloudward.auth.tenant.Locator.Kind;
import io.cloudward.auth.tenant.Locator.Located;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.security.CurrentTenant;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;

/** Creates a local administrator. */
@ApplicationScoped
class CreateAdministratorHandler {

  private final AdministratorRepository administrators;
  private final RoleAssignment assignment;
  private final Locator locator;
  private final Passwords passwords;
  private final CurrentTenant tenant;
  private final AuditLog audit;
  private final InstantSource clock;

  CreateAdministratorHandler(
      AdministratorRepository administrators,
      RoleAssignment assignment,
      Locator locator,
      Passwords passwords,
      CurrentTenant tenant,
      AuditLog audit,
      InstantSource clock) {
    this.administrators = administrators;
    this.assignment = assignment;
    this.locator = locator;
    this.passwords = passwords;
    this.tenant = tenant;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  AdministratorResponse handle(CreateAdministratorRequest request) {
    PasswordPolicy.objection(request.password(), request.username())
        .ifPresent(
            objection -> {
              throw Problems.invalid("password", objection);
            });
    assignment.check(request.roleId());
    var administrator = create(request);
    audit.record(
        AuditEntry.done(
                administrator.tenantId(),
                audit.caller(),
                "administrator.created",
                new Target("administrator", administrator.id().toString()))
            .after(administrator.snapshot()));
    return AdministratorResponse.of(administrator);
  }

  private Administrator create(CreateAdministratorRequest request) {
    var username = request.username().toLowerCase(Locale.ROOT);
    var wanted = new Located(tenant.require(), UUID.randomUUID());
    if (!locator.claim(Kind.USERNAME, wanted, username).equals(wanted)) {
      throw Problems.conflict(
          "username-taken", "The user name is taken", "Choose another user name.");
    }
    var administrator =
        Administrator.local(
            wanted.tenant(),
            wanted.target(),
            username,
            passwords.hash(request.password()),
            clock.instant());
    administrator.describe(request.name().strip(), request.email(), request.roleId());
    administrators.persistAndFlush(administrator);
    return administrator;
  }
}
