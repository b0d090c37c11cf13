package io.cloudward.auth.signin;

import io.cloudward.audit.AuditEntry;
import io.cloudward.audit.AuditLog;
import io.cloudward.auth.administrator.Administrator;
import io.cloudward.auth.administrator.AdministratorRepository;
import io.cloudward.auth.administrator.Passwords;
import io.cloudward.auth.session.Sessions;
import io.cloudward.auth.signin.LoginDecision.Granted;
import io.cloudward.auth.signin.LoginDecision.Locked;
import io.cloudward.auth.signin.LoginDecision.Refused;
import io.cloudward.auth.tenant.Locator;
import io.cloudward.auth.tenant.Locator.Kind;
import io.cloudward.auth.tenant.Tenants;
import io.cloudward.contracts.Actor;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.security.Caller;
import io.cloudward.security.CurrentTenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/**
 * Signs in with user name and password. The password is computed outside any transaction, and for
 * unknown users too, so that time tells nothing.
 */
@ApplicationScoped
class LoginHandler {

  private final Attempts attempts;
  private final Locator locator;
  private final AdministratorRepository administrators;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Tenants tenants;
  private final CurrentTenant tenant;
  private final Caller caller;
  private final AuditLog audit;

  LoginHandler(
      Attempts attempts,
      Locator locator,
      AdministratorRepository administrators,
      Passwords passwords,
      Sessions sessions,
      Tenants tenants,
      CurrentTenant tenant,
      Caller caller,
      AuditLog audit) {
    this.attempts = attempts;
    this.locator = locator;
    this.administrators = administrators;
    this.passwords = passwords;
    this.sessions = sessions;
    this.tenants = tenants;
    this.tenant = tenant;
    this.caller = caller;
    this.audit = audit;
  }

  LoginDecision handle(LoginRequest request) {
    var account = request.username().strip().toLowerCase(Locale.ROOT);
    var address = caller.origin().orElse("");
    var wait = attempts.begin(account, address);
    if (wait.isPresent()) {
      return new Locked(wait.get());
    }
    var known = QuarkusTransaction.requiringNew().call(() -> find(account));
    var hash = known.filter(Administrator::isEnabled).map(Administrator::passwordHash).orElse(null);
    var right = passwords.matches(request.password(), hash);
    return QuarkusTransaction.requiringNew()
        .call(() -> right ? grant(known.orElseThrow(), account, address) : refuse(known, account));
  }

  private Optional<Administrator> find(String account) {
    return locator
        .find(Kind.USERNAME, account)
        .flatMap(
            located -> {
              tenant.become(located.tenant());
              return administrators.findOwn(located.target());
            });
  }

  private LoginDecision grant(Administrator known, String account, String address) {
    attempts.succeed(account, address);
    var administrator =
        administrators.findOwn(known.id()).filter(Administrator::isEnabled).orElseThrow();
    var session = sessions.open(administrator);
    audit.record(entry("sign-in.password", administrator));
    return new Granted(session);
  }

  private LoginDecision refuse(Optional<Administrator> known, String account) {
    known.ifPresentOrElse(
        administrator -> {
          var reason = administrator.isEnabled() ? "wrong password" : "account is disabled";
          audit.record(entry("sign-in.password", administrator).refused(reason));
          if (attempts.isLocked(account)) {
            audit.record(entry("sign-in.locked", administrator).refused("too many failures"));
          }
        },
        this::recordStranger);
    return new Refused();
  }

  /** A name that nobody has belongs to no tenant; the operator's trail keeps the attempt. */
  private void recordStranger() {
    tenants
        .operator()
        .ifPresent(
            operator -> {
              tenant.become(operator);
              audit.record(
                  AuditEntry.done(
                          operator,
                          new Actor(Actor.Kind.ADMINISTRATOR, "unknown", "unknown"),
                          "sign-in.password",
                          new Target("administrator", "unknown"))
                      .refused("unknown user name"));
            });
  }

  private static AuditEntry entry(String action, Administrator administrator) {
    return AuditEntry.done(
        administrator.tenantId(),
        administrator.actor(),
        action,
        new Target("administrator", administrator.id().toString()));
  }
}
