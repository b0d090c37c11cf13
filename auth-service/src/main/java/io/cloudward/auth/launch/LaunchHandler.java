package io.cloudward.auth.launch;

import io.cloudward.audit.AuditEntry;
import io.cloudward.audit.AuditLog;
import io.cloudward.auth.administrator.Administrator;
import io.cloudward.auth.administrator.AdministratorRepository;
import io.cloudward.auth.session.OpenedSession;
import io.cloudward.auth.session.Sessions;
import io.cloudward.auth.tenant.Locator;
import io.cloudward.auth.tenant.Locator.Kind;
import io.cloudward.auth.tenant.Locator.Located;
import io.cloudward.auth.tenant.Tenants;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Opens a session for a user whom a provider vouches for, and gets to know him if need be. */
@ApplicationScoped
class LaunchHandler {

  private final Tenants tenants;
  private final Locator locator;
  private final AdministratorRepository administrators;
  private final Sessions sessions;
  private final AuditLog audit;
  private final InstantSource clock;

  LaunchHandler(
      Tenants tenants,
      Locator locator,
      AdministratorRepository administrators,
      Sessions sessions,
      AuditLog audit,
      InstantSource clock) {
    this.tenants = tenants;
    this.locator = locator;
    this.administrators = administrators;
    this.sessions = sessions;
    this.audit = audit;
    this.clock = clock;
  }

  /** Empty if the user is not known and may not be created, or is disabled. */
  @Transactional
  Optional<OpenedSession> handle(VerifiedUser user) {
    var tenant = tenant(user);
    if (tenant.isEmpty()) {
      return Optional.empty();
    }
    tenants.become(tenant.get());
    var administrator = administrator(user, tenant.get());
    if (administrator.isEmpty()) {
      return Optional.empty();
    }
    var entry = entry("sign-in.control-panel", administrator.get());
    if (!administrator.get().isEnabled()) {
      audit.record(entry.refused("account is disabled"));
      return Optional.empty();
    }
    var session = sessions.open(administrator.get());
    audit.record(entry);
    return Optional.of(session);
  }

  private Optional<UUID> tenant(VerifiedUser user) {
    var issuer = user.provider().issuer().getValue();
    return user.provider().config().createUnknown()
        ? Optional.of(tenants.findOrCreate(issuer, user.customer(), user.customerName()))
        : tenants.find(issuer, user.customer());
  }

  private Optional<Administrator> administrator(VerifiedUser user, UUID tenant) {
    var identity = identity(user, tenant);
    var known =
        locator
            .find(Kind.IDENTITY, identity)
            .flatMap(located -> administrators.findOwn(located.target()));
    known.ifPresent(who -> who.describe(user.name(), user.email(), who.roleId()));
    return known.or(
        () ->
            user.provider().config().createUnknown()
                ? Optional.of(create(user, tenant, identity))
                : Optional.empty());
  }

  private Administrator create(VerifiedUser user, UUID tenant, String[] identity) {
    var wanted = new Located(tenant, UUID.randomUUID());
    var located = locator.claim(Kind.IDENTITY, wanted, identity);
    if (!located.equals(wanted)) {
      return administrators.findOwn(located.target()).orElseThrow();
    }
    var administrator = Administrator.vouchedFor(tenant, wanted.target(), clock.instant());
    administrator.describe(user.name(), user.email(), user.provider().role().id());
    administrators.persistAndFlush(administrator);
    audit.record(entry("administrator.created", administrator).after(administrator.snapshot()));
    return administrator;
  }

  private static String[] identity(VerifiedUser user, UUID tenant) {
    return new String[] {user.provider().issuer().getValue(), user.subject(), tenant.toString()};
  }

  private static AuditEntry entry(String action, Administrator administrator) {
    return AuditEntry.done(
        administrator.tenantId(),
        administrator.actor(),
        action,
        new Target("administrator", administrator.id().toString()));
  }
}
