package io.cloudward.dlp.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A template of a tenant. Whoever changes one holds the lock of its tenant. */
@Entity
class OwnTemplate {

  @Id private UUID id;

  @Column(updatable = false)
  private UUID tenantId;

  @Column(updatable = false)
  private String key;

  @JdbcTypeCode(SqlTypes.JSON)
  private TemplateDocument document;

  @Column private long version;
  @Column private Instant changedAt;

  /** For Hibernate. */
  protected OwnTemplate() {}

  /** A new one. */
  OwnTemplate(UUID tenantId, TemplateDocument document, Instant now) {
    this.id = UUID.randomUUID();
    this.tenantId = tenantId;
    this.key = document.key();
    this.document = document;
    version = 1;
    changedAt = now;
  }

  /** Gives it another content under the same key. */
  void rewrite(TemplateDocument content, Instant now) {
    document = content;
    version++;
    changedAt = now;
  }

  String key() {
    return key;
  }

  TemplateDocument document() {
    return document;
  }

  long version() {
    return version;
  }

  Instant changedAt() {
    return changedAt;
  }
}
