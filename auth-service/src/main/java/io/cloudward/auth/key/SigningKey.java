package io.cloudward.auth.key;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key pair that signs session tokens, did so, or will do so next. */
@Entity
class SigningKey {

  /** The life of a key. */
  enum State {
    /** Published, so that it is known everywhere when it becomes active. */
    NEXT,
    /** Signs. */
    ACTIVE,
    /** Signs no longer; published until the last token that it signed has ended. */
    RETIRED
  }

  @Id private String id;
  @Column private String publicKey;
  @Column private byte[] privateKey;

  @Column
  @Enumerated(EnumType.STRING)
  private State state;

  @Column private Instant createdAt;
  @Column private @Nullable Instant activatedAt;
  @Column private @Nullable Instant retiredAt;

  /** For Hibernate. */
  protected SigningKey() {}

  SigningKey(String id, String publicKey, byte[] privateKey, Instant now) {
    this.id = id;
    this.publicKey = publicKey;
    this.privateKey = privateKey.clone();
    this.state = State.NEXT;
    this.createdAt = now;
  }

  void activate(Instant now) {
    state = State.ACTIVE;
    activatedAt = now;
  }

  void retire(Instant now) {
    state = State.RETIRED;
    retiredAt = now;
  }

  String id() {
    return id;
  }

  String publicKey() {
    return publicKey;
  }

  byte[] privateKey() {
    return privateKey.clone();
  }

  State state() {
    return state;
  }

  Instant createdAt() {
    return createdAt;
  }

  @Nullable Instant activatedAt() {
    return activatedAt;
  }

  @Nullable Instant retiredAt() {
    return retiredAt;
  }
}
