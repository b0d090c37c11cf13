package io.cloudward.auth.apitoken;

import io.cloudward.auth.key.TokenSigner;
import io.cloudward.auth.key.TokenSigner.Signed;
import io.cloudward.auth.key.TokenSigner.Subject;
import io.cloudward.auth.tenant.Locator;
import io.cloudward.auth.tenant.Locator.Kind;
import io.cloudward.security.ApiTokenExchange;
import io.cloudward.security.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** Exchanges an API token for a short session token. */
@ApplicationScoped
class ExchangeHandler implements ApiTokenExchange {

  private final Locator locator;
  private final ApiTokenRepository tokens;
  private final TokenSigner signer;
  private final CurrentTenant tenant;
  private final InstantSource clock;

  ExchangeHandler(
      Locator locator,
      ApiTokenRepository tokens,
      TokenSigner signer,
      CurrentTenant tenant,
      InstantSource clock) {
    this.locator = locator;
    this.tokens = tokens;
    this.signer = signer;
    this.tenant = tenant;
    this.clock = clock;
  }

  @Override
  @ActivateRequestContext
  @Transactional
  public Optional<String> exchange(String apiToken) {
    var located = locator.find(Kind.API_TOKEN, apiToken);
    if (located.isEmpty()) {
      return Optional.empty();
    }
    tenant.become(located.get().tenant());
    var now = clock.instant();
    return tokens
        .findLive(located.get().target(), now)
        .filter(token -> MessageDigest.isEqual(token.hash(), Locator.sha256(apiToken)))
        .map(
            token -> {
              token.used(now);
              return signed(token).token();
            });
  }

  private Signed signed(ApiToken token) {
    var subject =
        new Subject(
            token.id(), token.name(), token.tenantId(), Set.copyOf(token.scopes()), "api_token");
    return signer.ofApiToken(subject, token.expiresAt());
  }
}
