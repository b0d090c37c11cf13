package io.cloudward.auth.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the tenant of what an outsider shows, before any tenant is known: a user name, a provider's
 * customer or user, an API token. Knows hashes and ids alone.
 */
@ApplicationScoped
public class Locator {

  /** What is looked up. */
  public enum Kind {
    /** A provider's customer. */
    CUSTOMER,
    /** A provider's user within a tenant. */
    IDENTITY,
    /** A local user name. */
    USERNAME,
    /** An API token. */
    API_TOKEN
  }

  /** Where something was found. */
  public record Located(UUID tenant, UUID target) {}

  private final EntityManager database;

  Locator(EntityManager database) {
    this.database = database;
  }

  /** Finds what {@code parts} name; needs a transaction, but no tenant. */
  public Optional<Located> find(Kind kind, String... parts) {
    List<?> rows =
        database
            .createNativeQuery("select tenant_id, target_id from locator where hash = ?1")
            .setParameter(1, hash(kind, parts))
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(Object[].class::cast)
        .map(row -> new Located((UUID) row[0], (UUID) row[1]));
  }

  /**
   * Enters {@code located}, unless somebody else did before.
   *
   * @return what holds from now on
   */
  public Located claim(Kind kind, Located located, String... parts) {
    database
        .createNativeQuery(
            "insert into locator (hash, tenant_id, target_id) values (?1, ?2, ?3)"
                + " on conflict do nothing")
        .setParameter(1, hash(kind, parts))
        .setParameter(2, located.tenant())
        .setParameter(3, located.target())
        .executeUpdate();
    return find(kind, parts).orElseThrow();
  }

  /** Forgets it. */
  public void remove(Kind kind, String... parts) {
    database
        .createNativeQuery("delete from locator where hash = ?1")
        .setParameter(1, hash(kind, parts))
        .executeUpdate();
  }

  private static byte[] hash(Kind kind, String... parts) {
    var text = new StringBuilder(kind.name());
    for (var part : parts) {
      text.append('\n').append(part.length()).append('\n').append(part);
    }
    return sha256(text.toString());
  }

  /** SHA-256 of a text that needs no salt, because it is random or no secret. */
  public static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
