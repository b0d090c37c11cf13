package io.cloudward.auth.session;

import io.cloudward.security.CurrentTenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions of the current tenant. */
@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {

  private final CurrentTenant tenant;

  SessionRepository(CurrentTenant tenant) {
    this.tenant = tenant;
  }

  /** The session, held against others until the transaction ends. */
  Optional<Session> lock(UUID id) {
    return find("tenantId = ?1 and id = ?2", tenant.require(), id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Optional<Session> findOwn(UUID administrator, UUID id) {
    return find(
            "tenantId = ?1 and administratorId = ?2 and id = ?3",
            tenant.require(),
            administrator,
            id)
        .firstResultOptional();
  }

  List<Session> open(UUID administrator) {
    return list(
        "tenantId = ?1 and administratorId = ?2 and endedAt is null",
        Sort.descending("createdAt"),
        tenant.require(),
        administrator);
  }

  /** Forgets sessions that could not be renewed any more before {@code time}. */
  void forgetExpiredBefore(Instant time) {
    delete("tenantId = ?1 and expiresAt < ?2", tenant.require(), time);
  }
}
