package io.cloudward.dlp.policy;

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

/** A policy of Data Loss Prevention. Whoever changes one holds the lock of its service. */
@Entity
class DlpPolicy implements EditablePolicy {

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
  @Column private boolean monitorOnly;

  @JdbcTypeCode(SqlTypes.JSON)
  private DlpSettings settings;

  @Column private long version;
  @Column private Instant changedAt;

  /** For Hibernate. */
  protected DlpPolicy() {}

  /** A default policy, which does not act yet. */
  DlpPolicy(ProtectedService service, DefaultDlpPolicy template, Instant now) {
    id = service.defaultPolicyId(template.key());
    tenantId = service.tenantId();
    organizationId = service.organizationId();
    this.service = service.service();
    name = template.name();
    description = template.description();
    priority = template.priority();
    enabledOnCompletion = template.enabledOnCompletion();
    monitorOnly = template.monitorOnly();
    settings = template.settings();
    version = 1;
    changedAt = now;
  }

  /** A policy that a person makes. */
  DlpPolicy(
      UUID id, ProtectedService service, DlpPolicyRequest request, int priority, Instant now) {
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
  void rewrite(DlpPolicyRequest request) {
    name = request.name();
    description = request.wantedDescription();
    enabled = request.wantsEnabled();
    enabledOnCompletion = enabled;
    monitorOnly = request.wantsMonitorOnly();
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
        "monitorOnly", monitorOnly,
        "settings", settings);
  }

  /** Whether it is one of those that every service has from the beginning. */
  boolean standard() {
    return DefaultDlpPolicy.of(protectedService()).stream()
        .anyMatch(template -> protectedService().defaultPolicyId(template.key()).equals(id));
  }

  String description() {
    return description;
  }

  @Override
  public int priority() {
    return priority;
  }

  boolean monitorOnly() {
    return monitorOnly;
  }

  DlpSettings settings() {
    return settings;
  }

  Instant changedAt() {
    return changedAt;
  }
}
