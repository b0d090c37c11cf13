package io.cloudward.dlp.identifier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An identifier of a tenant. Whoever changes one holds the lock of its tenant. */
@Entity
class OwnIdentifier {

  @Id private UUID id;

  @Column(updatable = false)
  private UUID tenantId;

  @Column(updatable = false)
  private String key;

  @JdbcTypeCode(SqlTypes.JSON)
  private IdentifierDocument document;

  @Column private long version;
  @Column private Instant changedAt;

  /** For Hibernate. */
  protected OwnIdentifier() {}

  /** A new one. */
  OwnIdentifier(UUID tenantId, IdentifierDocument document, Instant now) {
    this.id = UUID.randomUUID();
    this.tenantId = tenantId;
    this.key = document.key();
    this.document = document;
    version = 1;
    changedAt = now;
  }

  /** Gives it another content under the same key. */
  void rewrite(IdentifierDocument content, Instant now) {
    document = content;
    version++;
    changedAt = now;
  }

  String key() {
    return key;
  }

  IdentifierDocument document() {
    return document;
  }

  long version() {
    return version;
  }

  Instant changedAt() {
    return changedAt;
  }
}
