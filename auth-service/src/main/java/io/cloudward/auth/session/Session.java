package io.cloudward.auth.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A browser's session. Its generation counts the refresh tokens that were given out. */
@Entity
class Session {

  @Id private UUID id;
  @Column private UUID tenantId;
  @Column private UUID administratorId;
  @Column private int generation;
  @Column private Instant createdAt;
  @Column private Instant rotatedAt;
  @Column private Instant expiresAt;
  @Column private @Nullable Instant endedAt;
  @Column private @Nullable String origin;
  @Column private @Nullable String userAgent;

  /** For Hibernate. */
  protected Session() {}

  Session(UUID tenantId, UUID administratorId, Instant now, Duration longest) {
    this.id = UUID.randomUUID();
    this.tenantId = tenantId;
    this.administratorId = administratorId;
    this.createdAt = now;
    this.rotatedAt = now;
    this.expiresAt = now.plus(longest);
  }

  Session from(@Nullable String address, @Nullable String agent) {
    this.origin = address;
    this.userAgent = agent;
    return this;
  }

  boolean isLive(Instant now, Duration idle) {
    return endedAt == null && now.isBefore(expiresAt) && now.isBefore(rotatedAt.plus(idle));
  }

  void rotate(Instant now) {
    generation++;
    rotatedAt = now;
  }

  void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }

  UUID id() {
    return id;
  }

  UUID tenantId() {
    return tenantId;
  }

  UUID administratorId() {
    return administratorId;
  }

  int generation() {
    return generation;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant rotatedAt() {
    return rotatedAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  @Nullable String origin() {
    return origin;
  }

  @Nullable String userAgent() {
    return userAgent;
  }
}
