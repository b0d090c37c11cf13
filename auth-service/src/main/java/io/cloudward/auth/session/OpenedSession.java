package io.cloudward.auth.session;

import io.cloudward.auth.administrator.Administrator;
import io.cloudward.auth.key.TokenSigner.Signed;
import io.cloudward.auth.role.Role;
import io.cloudward.auth.tenant.Tenant;
import java.time.Instant;

/**
 * A session as it is handed to a browser.
 *
 * @param token the session token
 * @param refreshToken what renews it
 * @param expiresAt when the session ends at the latest
 * @param view who is signed in
 */
public record OpenedSession(
    Signed token, String refreshToken, Instant expiresAt, SessionResponse view) {

  static OpenedSession of(
      Signed token,
      String refreshToken,
      Session session,
      Administrator who,
      Role role,
      Tenant tenant) {
    var view =
        new SessionResponse(
            new SessionResponse.Person(who.id(), who.name(), who.email()),
            new SessionResponse.Organisation(tenant.id(), tenant.name()),
            role.name(),
            role.permissions(),
            token.expiresAt(),
            session.expiresAt());
    return new OpenedSession(token, refreshToken, session.expiresAt(), view);
  }

  @Override
  public String toString() {
    return "OpenedSession[expiresAt=" + expiresAt + "]";
  }
}
