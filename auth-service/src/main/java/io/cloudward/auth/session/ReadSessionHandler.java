package io.cloudward.auth.session;

import io.cloudward.auth.AuthConfig;
import io.cloudward.auth.AuthProblems;
import io.cloudward.auth.administrator.Administrator;
import io.cloudward.auth.administrator.AdministratorRepository;
import io.cloudward.auth.role.Role;
import io.cloudward.auth.role.Roles;
import io.cloudward.auth.tenant.Tenants;
import io.cloudward.security.Caller;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Tells callers about themselves and their sessions. */
@ApplicationScoped
class ReadSessionHandler {

  private final Caller caller;
  private final SessionRepository sessions;
  private final AdministratorRepository administrators;
  private final Roles roles;
  private final Tenants tenants;
  private final AuthConfig config;
  private final InstantSource clock;

  ReadSessionHandler(
      Caller caller,
      SessionRepository sessions,
      AdministratorRepository administrators,
      Roles roles,
      Tenants tenants,
      AuthConfig config,
      InstantSource clock) {
    this.caller = caller;
    this.sessions = sessions;
    this.administrators = administrators;
    this.roles = roles;
    this.tenants = tenants;
    this.config = config;
    this.clock = clock;
  }

  @Transactional
  SessionResponse current() {
    var session = currentId().map(this::requireLive);
    var who = administrators.findOwn(caller.id());
    var tenant = tenants.require();
    return new SessionResponse(
        new SessionResponse.Person(
            caller.id(), caller.name(), who.map(Administrator::email).orElse(null)),
        new SessionResponse.Organisation(tenant.id(), tenant.name()),
        who.flatMap(found -> roles.findRole(found.roleId())).map(Role::name).orElse(null),
        new TreeSet<>(caller.permissions()),
        caller.claim("exp").map(Long::parseLong).map(Instant::ofEpochSecond).orElseThrow(),
        session.map(Session::expiresAt).orElse(null));
  }

  @Transactional
  List<OwnSessionResponse> own() {
    var now = clock.instant();
    var current = currentId().orElse(null);
    return sessions.open(caller.id()).stream()
        .filter(session -> session.isLive(now, config.sessionIdle()))
        .map(session -> OwnSessionResponse.of(session, current))
        .toList();
  }

  @Transactional
  UUID requireOwn(UUID id) {
    return sessions
        .findOwn(caller.id(), id)
        .filter(session -> session.isLive(clock.instant(), config.sessionIdle()))
        .map(Session::id)
        .orElseThrow(() -> Problems.notFound("session"));
  }

  private Optional<UUID> currentId() {
    return caller.claim("sid").map(UUID::fromString);
  }

  private Session requireLive(UUID id) {
    return sessions
        .findOwn(caller.id(), id)
        .filter(session -> session.isLive(clock.instant(), config.sessionIdle()))
        .orElseThrow(AuthProblems::sessionEnded);
  }
}
