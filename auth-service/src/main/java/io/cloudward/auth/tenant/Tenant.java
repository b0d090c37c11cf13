package io.cloudward.auth.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A customer. */
@Entity
public class Tenant {

  @Id private UUID tenantId;
  @Column private String name;
  @Column private List<String> notificationRecipients;
  @Column private Instant createdAt;
  @Version private long version;

  /** For Hibernate. */
  protected Tenant() {}

  Tenant(UUID id, String name, Instant createdAt) {
    this.tenantId = id;
    this.name = name;
    this.notificationRecipients = List.of();
    this.createdAt = createdAt;
  }

  public UUID id() {
    return tenantId;
  }

  public String name() {
    return name;
  }

  List<String> notificationRecipients() {
    return notificationRecipients;
  }

  long version() {
    return version;
  }

  void change(String newName, List<String> recipients) {
    this.name = newName;
    this.notificationRecipients = List.copyOf(recipients);
  }

  Map<String, Object> snapshot() {
    return Map.of(
        "tenantName", name, "notificationRecipients", List.copyOf(notificationRecipients));
  }
}
