package io.cloudward.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Authenticates by {@code Authorization: Bearer} (a session token or an API token) or, if there is
 * no such header, by the session cookie.
 */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

  /** The tenant of an authenticated call, kept with the call. */
  static final String TENANT = "cloudward.tenant";

  private final SessionTokens sessionTokens;
  private final ApiTokens apiTokens;
  private final BlockingSecurityExecutor blocking;

  SessionMechanism(
      SessionTokens sessionTokens, ApiTokens apiTokens, BlockingSecurityExecutor blocking) {
    this.sessionTokens = sessionTokens;
    this.apiTokens = apiTokens;
    this.blocking = blocking;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext call, IdentityProviderManager identityProviders) {
    var credential = Credential.of(call);
    if (credential.isEmpty()) {
      return Uni.createFrom().nullItem();
    }
    var known = sessionTokens.remembered(credential.get().value());
    return known.isPresent()
        ? Uni.createFrom().item(() -> identity(call, known.get()))
        : blocking.executeBlocking(() -> identity(call, credential.get()));
  }

  private SecurityIdentity identity(RoutingContext call, Credential credential) {
    var token = credential.value();
    if (token.startsWith(ApiTokens.PREFIX) && !credential.cookie()) {
      token = apiTokens.sessionToken(token).orElseThrow(AuthenticationFailedException::new);
    }
    var claims = sessionTokens.verify(token).orElseThrow(AuthenticationFailedException::new);
    return identity(call, claims);
  }

  private static SecurityIdentity identity(RoutingContext call, JsonWebToken claims) {
    call.put(TENANT, tenant(claims));
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(claims)
        .addRoles(claims.getGroups())
        .build();
  }

  private static UUID tenant(JsonWebToken claims) {
    try {
      return UUID.fromString(String.valueOf(claims.<Object>getClaim("tenant")));
    } catch (IllegalArgumentException e) {
      throw new AuthenticationFailedException(e);
    }
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext call) {
    return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
  }

  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY + 1;
  }
}
