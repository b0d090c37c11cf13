package io.cloudward.connector.token;

import io.cloudward.connector.graph.Access;
import io.cloudward.connector.graph.AccessToken;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.connector.secret.SecretAddress;
import io.cloudward.connector.secret.SecretPurpose;
import io.cloudward.connector.secret.Secrets;
import io.cloudward.connector.store.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The ways into an organization. */
@ApplicationScoped
public class Accesses {

  private final TokenEndpoint endpoint;
  private final TokenCache cache;
  private final AdministratorGrants grants;
  private final Secrets secrets;
  private final TenantScope scope;
  private final Clock clock;

  Accesses(
      TokenEndpoint endpoint,
      TokenCache cache,
      AdministratorGrants grants,
      Secrets secrets,
      TenantScope scope,
      Clock clock) {
    this.endpoint = endpoint;
    this.cache = cache;
    this.grants = grants;
    this.secrets = secrets;
    this.scope = scope;
    this.clock = clock;
  }

  /** As the application, after consent. */
  public Access application(UUID organization) {
    return new CachedAccess(
        organization,
        cache,
        "application:" + organization,
        () -> endpoint.forApplication(organization.toString()).access());
  }

  /** As the delegate account, whose password is stored. */
  public Access delegate(UUID tenant, UUID organization, String accountName) {
    return new CachedAccess(
        organization,
        cache,
        "delegate:" + tenant + ":" + organization,
        () -> delegateToken(tenant, organization, accountName));
  }

  /** As the administrator of a verification, while its tokens are kept. */
  public Access administrator(UUID tenant, UUID organization, UUID verification) {
    var rejected = new AtomicReference<@Nullable AccessToken>();
    var cached =
        new CachedAccess(
            organization,
            cache,
            "administrator:" + tenant + ":" + organization + ":" + verification,
            () -> administratorToken(tenant, organization, verification, rejected.get()));
    return new RememberingAccess(cached, rejected);
  }

  /** With a token just obtained that is not stored yet. */
  public Access holding(UUID organization, AccessToken token) {
    return new Access() {
      @Override
      public UUID organizationId() {
        return organization;
      }

      @Override
      public AccessToken token() {
        return token;
      }

      @Override
      public void rejected(AccessToken rejected) {
        throw new RefusedException("REAUTH_NEEDED");
      }
    };
  }

  /** Drops cached tokens of an organization that leaves. */
  public void forget(UUID tenant, UUID organization) {
    cache.forget("application:" + organization);
    cache.forget("delegate:" + tenant + ":" + organization);
  }

  private AccessToken delegateToken(UUID tenant, UUID organization, String accountName) {
    var address =
        new SecretAddress(tenant, organization, SecretPurpose.DELEGATE_PASSWORD, "delegate");
    var password =
        scope
            .call(tenant, () -> secrets.open(address))
            .orElseThrow(() -> new RefusedException("ACCESS_REVOKED"));
    return endpoint
        .byPassword(organization.toString(), accountName, password.toCharArray())
        .access();
  }

  private AccessToken administratorToken(
      UUID tenant, UUID organization, UUID verification, @Nullable AccessToken rejected) {
    var kept =
        grants
            .find(tenant, organization, verification)
            .orElseThrow(() -> new RefusedException("VERIFICATION_EXPIRED"));
    if (kept.access().isFresh(clock.instant()) && !kept.access().equals(rejected)) {
      return kept.access();
    }
    if (kept.refreshToken() == null) {
      throw new RefusedException("VERIFICATION_EXPIRED");
    }
    return endpoint.byRefreshToken(organization.toString(), kept.refreshToken()).access();
  }

  /** Remembers a rejected token, so that the stored one is not offered again. */
  private record RememberingAccess(Access cached, AtomicReference<@Nullable AccessToken> last)
      implements Access {

    @Override
    public UUID organizationId() {
      return cached.organizationId();
    }

    @Override
    public AccessToken token() {
      return cached.token();
    }

    @Override
    public void rejected(AccessToken token) {
      last.set(token);
      cached.rejected(token);
    }
  }

  private record CachedAccess(
      UUID organizationId, TokenCache cache, String key, Supplier<AccessToken> request)
      implements Access {

    @Override
    public AccessToken token() {
      return cache.get(key, request);
    }

    @Override
    public void rejected(AccessToken token) {
      cache.drop(key, token);
    }
  }
}
