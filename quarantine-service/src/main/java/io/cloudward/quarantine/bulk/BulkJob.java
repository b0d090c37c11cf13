package io.cloudward.quarantine.bulk;

import io.cloudward.contracts.Actor;
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

/** A job that releases or deletes many items. */
@Entity
class BulkJob {

  @Id private UUID id;

  @Column(updatable = false)
  private UUID tenantId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private BulkAction action;

  @JdbcTypeCode(SqlTypes.JSON)
  private Actor actor;

  @Column(updatable = false)
  private Instant createdAt;

  @Column private @Nullable Instant finishedAt;
  @Column private int total;
  @Column private int done;
  @Column private int unneeded;
  @Column private int refused;

  /** For Hibernate. */
  protected BulkJob() {}

  BulkJob(UUID id, UUID tenantId, BulkAction action, Actor actor, Instant now) {
    this.id = id;
    this.tenantId = tenantId;
    this.action = action;
    this.actor = actor;
    createdAt = now;
  }

  /** So many items are meant. */
  void means(int items) {
    total = items;
  }

  /** One item more has had its turn. */
  void count(BulkOutcome outcome) {
    switch (outcome) {
      case DONE -> done++;
      case UNNEEDED -> unneeded++;
      case REFUSED -> refused++;
    }
  }

  /** Nothing is left to do. */
  void finish(Instant now) {
    finishedAt = now;
  }

  UUID id() {
    return id;
  }

  boolean isOf(UUID tenant) {
    return tenantId.equals(tenant);
  }

  BulkAction action() {
    return action;
  }

  Actor actor() {
    return actor;
  }

  Instant createdAt() {
    return createdAt;
  }

  Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }

  int total() {
    return total;
  }

  int done() {
    return done;
  }

  int unneeded() {
    return unneeded;
  }

  int refused() {
    return refused;
  }
}
