package io.cloudward.auth.session;

import io.cloudward.auth.administrator.Administrator;
import io.cloudward.auth.key.OwnKey;
import io.cloudward.auth.key.TokenSigner;
import io.cloudward.auth.key.TokenSigner.Subject;
import io.cloudward.auth.role.Role;
import io.cloudward.auth.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Makes the two tokens of a session. */
@ApplicationScoped
class SessionTokens {

  private final TokenSigner signer;
  private final OwnKey ownKey;
  private final Tenants tenants;

  SessionTokens(TokenSigner signer, OwnKey ownKey, Tenants tenants) {
    this.signer = signer;
    this.ownKey = ownKey;
    this.tenants = tenants;
  }

  OpenedSession issue(Session session, Administrator who, Role role) {
    var subject =
        new Subject(who.id(), who.name(), session.tenantId(), role.permissions(), "administrator");
    var refresh =
        new RefreshToken(session.tenantId(), session.id(), session.generation()).seal(ownKey);
    return OpenedSession.of(
        signer.ofSession(subject, session.id()), refresh, session, who, role, tenants.require());
  }

  Optional<RefreshToken> open(String refreshToken) {
    return RefreshToken.open(refreshToken, ownKey);
  }
}
