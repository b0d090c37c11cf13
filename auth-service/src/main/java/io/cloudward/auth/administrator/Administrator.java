package io.cloudward.auth.administrator;

import io.cloudward.contracts.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who administers a tenant. */
@Entity
public class Administrator {

  /** Who vouches for a person. */
  public enum Source {
    /** We do, by a password. */
    LOCAL,
    /** An OpenID provider does. */
    PROVIDER
  }

  @Id private UUID id;
  @Column private UUID tenantId;
  @Column private @Nullable String username;
  @Column private String name;
  @Column private @Nullable String email;

  @Column
  @Enumerated(EnumType.STRING)
  private Source source;

  @Column private @Nullable String passwordHash;
  @Column private UUID roleId;
  @Column private boolean enabled;
  @Column private Instant createdAt;
  @Column private @Nullable Instant lastSignInAt;
  @Version private long version;

  /** For Hibernate. */
  protected Administrator() {}

  private Administrator(UUID tenantId, UUID id, Source source, Instant now) {
    this.tenantId = tenantId;
    this.id = id;
    this.source = source;
    this.createdAt = now;
    this.enabled = true;
  }

  /** A new person with a password. */
  public static Administrator local(
      UUID tenant, UUID id, String username, String passwordHash, Instant now) {
    var administrator = new Administrator(tenant, id, Source.LOCAL, now);
    administrator.username = username;
    administrator.passwordHash = passwordHash;
    return administrator;
  }

  /** A new person whom a provider vouches for. */
  public static Administrator vouchedFor(UUID tenant, UUID id, Instant now) {
    return new Administrator(tenant, id, Source.PROVIDER, now);
  }

  /** Changes what is said about the person. */
  public void describe(String newName, @Nullable String newEmail, UUID newRole) {
    this.name = newName;
    this.email = newEmail;
    this.roleId = newRole;
  }

  /** Remembers a sign-in. */
  public void signedIn(Instant now) {
    lastSignInAt = now;
  }

  void enable(boolean wanted) {
    enabled = wanted;
  }

  void resetPassword(String hash) {
    passwordHash = hash;
  }

  /** The person as the actor of an audit entry. */
  public Actor actor() {
    return new Actor(Actor.Kind.ADMINISTRATOR, id.toString(), name);
  }

  /** What an auditor may see. */
  public Map<String, Object> snapshot() {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("name", name);
    state.put("email", email);
    state.put("source", source.name());
    state.put("roleId", roleId);
    state.put("enabled", enabled);
    return state;
  }

  public UUID id() {
    return id;
  }

  public UUID tenantId() {
    return tenantId;
  }

  public @Nullable String username() {
    return username;
  }

  public String name() {
    return name;
  }

  public @Nullable String email() {
    return email;
  }

  public Source source() {
    return source;
  }

  public @Nullable String passwordHash() {
    return passwordHash;
  }

  public UUID roleId() {
    return roleId;
  }

  public boolean isEnabled() {
    return enabled;
  }

  Instant createdAt() {
    return createdAt;
  }

  @Nullable Instant lastSignInAt() {
    return lastSignInAt;
  }

  long version() {
    return version;
  }
}
