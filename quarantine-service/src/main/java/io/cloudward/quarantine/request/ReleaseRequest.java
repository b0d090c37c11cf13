package io.cloudward.quarantine.request;

import io.cloudward.contracts.Actor;
import io.cloudward.quarantine.item.QuarantinedItem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody asked for the release of an item. Whoever decides on it holds the item's lock. */
@Entity
class ReleaseRequest {

  @Id private UUID id;

  @Column(updatable = false)
  private UUID tenantId;

  @Column(updatable = false)
  private UUID itemId;

  @Column(updatable = false)
  private UUID organizationId;

  @Column(updatable = false)
  private String requestedBy;

  @Column(updatable = false)
  private @Nullable String comment;

  @Enumerated(EnumType.STRING)
  @Column
  private RequestState state;

  @Column(updatable = false)
  private Instant requestedAt;

  @Column private @Nullable Instant decidedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Actor decidedBy;

  /** For Hibernate. */
  protected ReleaseRequest() {}

  ReleaseRequest(
      UUID id, QuarantinedItem item, String requestedBy, @Nullable String comment, Instant now) {
    this.id = id;
    tenantId = item.tenantId();
    itemId = item.id();
    organizationId = item.description().organizationId();
    this.requestedBy = requestedBy;
    this.comment = comment;
    state = RequestState.PENDING;
    requestedAt = now;
  }

  /** Somebody decided on it. */
  void decide(RequestState decision, Actor by, Instant now) {
    state = decision;
    decidedBy = by;
    decidedAt = now;
  }

  UUID id() {
    return id;
  }

  boolean isOf(UUID tenant) {
    return tenantId.equals(tenant);
  }

  UUID itemId() {
    return itemId;
  }

  UUID organizationId() {
    return organizationId;
  }

  String requestedBy() {
    return requestedBy;
  }

  Optional<String> comment() {
    return Optional.ofNullable(comment);
  }

  RequestState state() {
    return state;
  }

  Instant requestedAt() {
    return requestedAt;
  }

  Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  Optional<Actor> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }
}
