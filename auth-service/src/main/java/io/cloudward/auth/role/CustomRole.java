package io.cloudward.auth.role;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role that a tenant made. */
@Entity
class CustomRole {

  @Id private UUID id;
  @Column private UUID tenantId;
  @Column private String name;
  @Column private @Nullable String description;
  @Column private List<String> permissions;
  @Column private Instant createdAt;
  @Version private long version;

  /** For Hibernate. */
  protected CustomRole() {}

  CustomRole(UUID tenantId, RoleRequest request, Instant createdAt) {
    this.id = UUID.randomUUID();
    this.tenantId = tenantId;
    this.createdAt = createdAt;
    change(request);
  }

  final void change(RoleRequest request) {
    this.name = request.name().strip();
    this.description = request.description();
    this.permissions = List.copyOf(new TreeSet<>(request.permissions()));
  }

  UUID id() {
    return id;
  }

  UUID tenantId() {
    return tenantId;
  }

  long version() {
    return version;
  }

  Role role() {
    return new Role(id, name, description, new TreeSet<>(permissions), false, version);
  }

  Map<String, Object> snapshot() {
    return Map.of("name", name, "permissions", List.copyOf(permissions));
  }
}
