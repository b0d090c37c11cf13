package io.cloudward.quarantine.request;

import io.cloudward.quarantine.item.QuarantinedItem;
import io.cloudward.security.CurrentTenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Release requests of the current tenant. */
@ApplicationScoped
class ReleaseRequests implements PanacheRepositoryBase<ReleaseRequest, UUID> {

  private static final String DECIDABLE =
      "exists (from QuarantinedItem i where i.key.tenantId = r.tenantId and i.key.id = r.itemId"
          + " and i.state in (HELD, RELEASE_FAILED))";

  private final CurrentTenant tenant;

  ReleaseRequests(CurrentTenant tenant) {
    this.tenant = tenant;
  }

  Optional<ReleaseRequest> find(UUID id) {
    return findByIdOptional(id).filter(request -> request.isOf(tenant.require()));
  }

  /** The request of somebody that nobody decided on. */
  Optional<ReleaseRequest> pending(UUID itemId, String requestedBy) {
    return find(
            "tenantId = ?1 and itemId = ?2 and requestedBy = ?3 and state = ?4",
            tenant.require(),
            itemId,
            requestedBy,
            RequestState.PENDING)
        .firstResultOptional();
  }

  /** The last request of somebody for an item, since it was taken. */
  Optional<ReleaseRequest> last(QuarantinedItem item, String requestedBy) {
    return find(
            "tenantId = ?1 and itemId = ?2 and requestedBy = ?3 and requestedAt >= ?4"
                + " order by requestedAt desc",
            tenant.require(),
            item.id(),
            requestedBy,
            item.heldAt())
        .firstResultOptional();
  }

  /** Newest first, from a place on. */
  List<ReleaseRequest> list(
      @Nullable RequestState state, @Nullable Instant at, @Nullable UUID id, int limit) {
    var query = new StringBuilder("from ReleaseRequest r where r.tenantId = :tenant");
    var parameters = Parameters.with("tenant", tenant.require());
    if (state != null) {
      query.append(condition(state));
    }
    if (at != null && id != null) {
      query.append(" and (r.requestedAt < :at or r.requestedAt = :at and r.id < :id)");
      parameters = parameters.and("at", at).and("id", id);
    }
    query.append(" order by r.requestedAt desc, r.id desc");
    return find(query.toString(), parameters).range(0, limit - 1).list();
  }

  private static String condition(RequestState state) {
    return switch (state) {
      case PENDING -> " and r.state = PENDING and " + DECIDABLE;
      case CLOSED -> " and r.state = PENDING and not " + DECIDABLE;
      case APPROVED -> " and r.state = APPROVED";
      case DENIED -> " and r.state = DENIED";
    };
  }
}
