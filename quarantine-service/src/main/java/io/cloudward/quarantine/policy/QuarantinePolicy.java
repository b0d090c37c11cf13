package io.cloudward.quarantine.policy;

import io.cloudward.contracts.Service;
import io.cloudward.policy.EditablePolicy;
import io.cloudward.policy.ProtectedService;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A policy of the quarantine. Whoever changes one holds the lock of its service. */
@Entity
class QuarantinePolicy implements EditablePolicy {

  @Id private UUID id;

  @Column(updatable = false)
  private UUID tenantId;

  @Column(updatable = false)
  private UUID organizationId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Service service;

  @Column private String name;
  @Column private String description;
  @Column private int priority;
  @Column private boolean enabled;
  @Column private boolean enabledOnCompletion;
  @Column private int retentionDays;

  @JdbcTypeCode(SqlTypes.JSON)
  private QuarantineSettings settings;

  @Column private long version;
  @Column private Instant changedAt;

  /** For Hibernate. */
  protected QuarantinePolicy() {}

  /** A default policy, which does not act yet. */
  QuarantinePolicy(ProtectedService service, DefaultQuarantinePolicy template, Instant now) {
    id = service.defaultPolicyId(template.key());
    tenantId = service.tenantId();
    organizationId = service.organizationId();
    this.service = service.service();
    name = template.name();
    description = template.description();
    priority = template.priority();
    enabledOnCompletion = template.enabledOnCompletion();
    retentionDays = template.retentionDays();
    settings = template.settings();
    version = 1;
    changedAt = now;
  }

  /** A policy that a person makes. */
  QuarantinePolicy(
      UUID id,
      ProtectedService service,
      QuarantinePolicyRequest request,
      int priority,
      Instant now) {
    this.id = id;
    tenantId = service.tenantId();
    organizationId = service.organizationId();
    this.service = service.service();
    this.priority = priority;
    rewrite(request);
    version = 1;
    changedAt = now;
  }

  /** Gives it the content of {@code request}, but neither place nor version. */
  final void rewrite(QuarantinePolicyRequest request) {
    name = request.name();
    description = request.wantedDescription();
    enabled = request.wantsEnabled();
    enabledOnCompletion = enabled;
    retentionDays = request.wantedRetentionDays();
    settings = request.settings();
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public ProtectedService protectedService() {
    return new ProtectedService(tenantId, organizationId, service);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean enabled() {
    return enabled;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public boolean enabledOnCompletion() {
    return enabledOnCompletion;
  }

  @Override
  public void switchTo(boolean enabled, Instant now) {
    this.enabled = enabled;
    version++;
    changedAt = now;
  }

  @Override
  public void changed(Instant now) {
    version++;
    changedAt = now;
  }

  @Override
  public void placeAt(int priority) {
    this.priority = priority;
  }

  @Override
  public Map<String, Object> auditState() {
    return Map.of(
        "name", name,
        "description", description,
        "priority", priority,
        "enabled", enabled,
        "retentionDays", retentionDays,
        "settings", settings);
  }

  /** Whether it is one of those that every service has from the beginning. */
  boolean standard() {
    return DefaultQuarantinePolicy.of(protectedService()).stream()
        .anyMatch(template -> protectedService().defaultPolicyId(template.key()).equals(id));
  }

  String description() {
    return description;
  }

  @Override
  public int priority() {
    return priority;
  }

  int retentionDays() {
    return retentionDays;
  }

  QuarantineSettings settings() {
    return settings;
  }

  Instant changedAt() {
    return changedAt;
  }
}
