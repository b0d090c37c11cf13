package io.cloudward.connector.secret;

import io.cloudward.connector.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores and opens secrets, in the caller's transaction. */
@ApplicationScoped
public class Secrets {

  private final Database database;
  private final DataKeys keys;

  Secrets(Database database, DataKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /** Stores a secret, in place of one at the same address. */
  public void put(SecretAddress address, String secret, @Nullable Instant expiresAt) {
    var key = keys.require(address.tenant(), address.organization());
    var sealed = Aes.seal(key, secret.getBytes(StandardCharsets.UTF_8), address.associated());
    database.update(
        "insert into sealed_secret (tenant_id, organization_id, purpose, record_id, sealed,"
            + " expires_at) values (?, ?, ?, ?, ?, ?)"
            + " on conflict (tenant_id, organization_id, purpose, record_id)"
            + " do update set sealed = excluded.sealed, expires_at = excluded.expires_at",
        address.tenant(),
        address.organization(),
        address.purpose(),
        address.record(),
        sealed,
        expiresAt);
  }

  /** The secret at this address, if there is one. */
  public Optional<String> open(SecretAddress address) {
    var sealed =
        database.first(
            "select sealed from sealed_secret where tenant_id = ? and organization_id = ?"
                + " and purpose = ? and record_id = ?",
            row -> row.bytes("sealed"),
            address.tenant(),
            address.organization(),
            address.purpose(),
            address.record());
    return sealed.flatMap(
        bytes ->
            keys.find(address.tenant(), address.organization())
                .map(key -> Aes.open(key, bytes, address.associated()))
                .map(plain -> new String(plain, StandardCharsets.UTF_8)));
  }

  /** Deletes one secret. */
  public void forget(SecretAddress address) {
    database.update(
        "delete from sealed_secret where tenant_id = ? and organization_id = ?"
            + " and purpose = ? and record_id = ?",
        address.tenant(),
        address.organization(),
        address.purpose(),
        address.record());
  }

  /** Destroys every secret of an organization by destroying its data key. */
  public void shred(UUID tenant, UUID organization) {
    keys.shred(tenant, organization);
  }
}
