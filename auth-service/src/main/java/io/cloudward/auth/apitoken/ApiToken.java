package io.cloudward.auth.apitoken;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A program's credential, known by its hash alone. */
@Entity
class ApiToken {

  /** Using it is noted at most this often. */
  private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

  @Id private UUID id;
  @Column private UUID tenantId;
  @Column private byte[] hash;
  @Column private String name;
  @Column private @Nullable String description;
  @Column private List<String> scopes;
  @Column private UUID createdBy;
  @Column private Instant createdAt;
  @Column private Instant expiresAt;
  @Column private @Nullable Instant lastUsedAt;
  @Column private @Nullable Instant revokedAt;

  /** For Hibernate. */
  protected ApiToken() {}

  ApiToken(UUID tenantId, byte[] hash, ApiTokenRequest request, UUID createdBy, Instant now) {
    this.id = UUID.randomUUID();
    this.tenantId = tenantId;
    this.hash = hash.clone();
    this.name = request.name().strip();
    this.description = request.description();
    this.scopes = List.copyOf(new TreeSet<>(request.scopes()));
    this.createdBy = createdBy;
    this.createdAt = now;
    this.expiresAt = now.plus(Duration.ofDays(request.expiresInDays()));
  }

  boolean isLive(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }

  void used(Instant now) {
    if (lastUsedAt == null || lastUsedAt.plus(USE_NOTED_EVERY).isBefore(now)) {
      lastUsedAt = now;
    }
  }

  void revoke(Instant now) {
    revokedAt = now;
  }

  Map<String, Object> snapshot() {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("name", name);
    state.put("scopes", List.copyOf(scopes));
    state.put("expiresAt", expiresAt);
    return state;
  }

  ApiTokenResponse response() {
    return new ApiTokenResponse(
        id, name, description, new TreeSet<>(scopes), createdBy, createdAt, expiresAt, lastUsedAt);
  }

  UUID id() {
    return id;
  }

  UUID tenantId() {
    return tenantId;
  }

  byte[] hash() {
    return hash.clone();
  }

  String name() {
    return name;
  }

  List<String> scopes() {
    return List.copyOf(scopes);
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
