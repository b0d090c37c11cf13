package io.cloudward.auth.session;

import io.cloudward.audit.AuditEntry;
import io.cloudward.audit.AuditLog;
import io.cloudward.auth.AuthConfig;
import io.cloudward.auth.administrator.Administrator;
import io.cloudward.auth.administrator.AdministratorRepository;
import io.cloudward.auth.role.Role;
import io.cloudward.auth.role.Roles;
import io.cloudward.auth.session.RefreshDecision.Repeat;
import io.cloudward.auth.session.RefreshDecision.Revoke;
import io.cloudward.auth.session.RefreshDecision.Rotate;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.security.Caller;
import io.cloudward.security.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Opens, renews and ends sessions. */
@ApplicationScoped
public class Sessions {

  private final SessionRepository sessions;
  private final AdministratorRepository administrators;
  private final Roles roles;
  private final SessionTokens tokens;
  private final CurrentTenant tenant;
  private final Caller caller;
  private final AuditLog audit;
  private final AuthConfig config;
  private final InstantSource clock;

  Sessions(
      SessionRepository sessions,
      AdministratorRepository administrators,
      Roles roles,
      SessionTokens tokens,
      CurrentTenant tenant,
      Caller caller,
      AuditLog audit,
      AuthConfig config,
      InstantSource clock) {
    this.sessions = sessions;
    this.administrators = administrators;
    this.roles = roles;
    this.tokens = tokens;
    this.tenant = tenant;
    this.caller = caller;
    this.audit = audit;
    this.config = config;
    this.clock = clock;
  }

  /** Opens a session of the current tenant's administrator, in the transaction of the sign-in. */
  @Transactional(Transactional.TxType.MANDATORY)
  public OpenedSession open(Administrator administrator) {
    var now = clock.instant();
    sessions.forgetExpiredBefore(now.minus(config.sessionLongest()));
    var session =
        new Session(tenant.require(), administrator.id(), now, config.sessionLongest())
            .from(caller.origin().orElse(null), caller.userAgent().orElse(null));
    sessions.persist(session);
    administrator.signedIn(now);
    return tokens.issue(session, administrator, role(administrator));
  }

  /** Renews the session of a refresh token; empty if it cannot be renewed. */
  @Transactional
  public Optional<OpenedSession> refresh(String refreshToken) {
    return tokens.open(refreshToken).flatMap(this::refresh);
  }

  private Optional<OpenedSession> refresh(RefreshToken token) {
    tenant.become(token.tenant());
    var now = clock.instant();
    return sessions
        .lock(token.session())
        .filter(session -> session.isLive(now, config.sessionIdle()))
        .flatMap(session -> refresh(session, token.generation()));
  }

  private Optional<OpenedSession> refresh(Session session, int generation) {
    var now = clock.instant();
    var administrator =
        administrators.findOwn(session.administratorId()).filter(Administrator::isEnabled);
    if (administrator.isEmpty()) {
      session.end(now);
      return Optional.empty();
    }
    switch (RefreshDecision.decide(
        generation, session.generation(), session.rotatedAt(), now, config.refreshGrace())) {
      case Rotate rotate -> session.rotate(now);
      case Repeat repeat -> {
        // The other tab's answer carries the same token.
      }
      case Revoke revoke -> {
        session.end(now);
        audit.record(ended(session, administrator.get()).refused("refresh token was used twice"));
        return Optional.empty();
      }
    }
    return administrator.map(who -> tokens.issue(session, who, role(who)));
  }

  /** Ends the session of a refresh token; does nothing if there is none. */
  @Transactional
  public void end(String refreshToken) {
    tokens
        .open(refreshToken)
        .ifPresent(
            token -> {
              tenant.become(token.tenant());
              end(token.session());
            });
  }

  /** Ends a session of the current tenant. */
  @Transactional
  public void end(UUID id) {
    sessions
        .lock(id)
        .filter(session -> session.isLive(clock.instant(), config.sessionIdle()))
        .ifPresent(
            session -> {
              session.end(clock.instant());
              administrators
                  .findOwn(session.administratorId())
                  .ifPresent(who -> audit.record(ended(session, who)));
            });
  }

  /** Ends all sessions of an administrator of the current tenant. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void endAll(UUID administrator) {
    sessions.open(administrator).forEach(session -> session.end(clock.instant()));
  }

  private Role role(Administrator administrator) {
    return roles.findRole(administrator.roleId()).orElseThrow();
  }

  private static AuditEntry ended(Session session, Administrator who) {
    return AuditEntry.done(
        session.tenantId(),
        who.actor(),
        "session.ended",
        new Target("session", session.id().toString()));
  }
}
