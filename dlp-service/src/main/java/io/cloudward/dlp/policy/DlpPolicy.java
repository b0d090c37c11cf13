package io.cloudward.dlp.policy;

import io.cloudward.contracts.Service;
import io.cloudward.policy.Policy;
import io.cloudward.policy.ProtectedService;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A policy of Data Loss Prevention. Whoever changes one holds the lock of its service. */
@Entity
class DlpPolicy implements Policy {

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

  String description() {
    return description;
  }

  int priority() {
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
