package io.cloudward.auth.apitoken;

import io.cloudward.security.CurrentTenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The API tokens of the current tenant. */
@ApplicationScoped
class ApiTokenRepository implements PanacheRepositoryBase<ApiToken, UUID> {

  private final CurrentTenant tenant;

  ApiTokenRepository(CurrentTenant tenant) {
    this.tenant = tenant;
  }

  List<ApiToken> live(Instant now) {
    return list(
        "tenantId = ?1 and revokedAt is null and expiresAt > ?2",
        Sort.ascending("createdAt"),
        tenant.require(),
        now);
  }

  Optional<ApiToken> findLive(UUID id, Instant now) {
    return find("tenantId = ?1 and id = ?2", tenant.require(), id)
        .firstResultOptional()
        .filter(token -> token.isLive(now));
  }

  /** Two at once must not pass the limit together. */
  void lock() {
    getEntityManager()
        .createNativeQuery("select 1 from tenant where tenant_id = ?1 for update")
        .setParameter(1, tenant.require())
        .getSingleResult();
  }
}
