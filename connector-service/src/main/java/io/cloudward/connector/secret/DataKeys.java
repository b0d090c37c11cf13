package io.cloudward.connector.secret;

import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The data key of each organization of a tenant; kept wrapped, never cached. */
@ApplicationScoped
class DataKeys {

  private final Database database;
  private final MasterKey wrapper;
  private final Clock clock;

  DataKeys(Database database, MasterKey wrapper, Clock clock) {
    this.database = database;
    this.wrapper = wrapper;
    this.clock = clock;
  }

  /** The key, made if there is none. */
  byte[] require(UUID tenant, UUID organization) {
    return find(tenant, organization)
        .orElseGet(
            () -> {
              create(tenant, organization);
              return find(tenant, organization).orElseThrow();
            });
  }

  Optional<byte[]> find(UUID tenant, UUID organization) {
    return database.first(
        "select master_key_id, wrapped from data_key where tenant_id = ? and organization_id = ?",
        row -> unwrap(row, tenant, organization),
        tenant,
        organization);
  }

  /** Deletes the key and with it every secret of the organization. */
  void shred(UUID tenant, UUID organization) {
    database.update(
        "delete from data_key where tenant_id = ? and organization_id = ?", tenant, organization);
  }

  /** Wraps the tenant's keys anew that an older master key wraps; returns how many. */
  int rewrap(UUID tenant) {
    var old =
        database.list(
            "select organization_id from data_key where tenant_id = ? and master_key_id <> ?"
                + " for update",
            row -> row.uuid("organization_id"),
            tenant,
            wrapper.currentKeyId());
    for (var organization : old) {
      var key = find(tenant, organization).orElseThrow();
      database.update(
          "update data_key set master_key_id = ?, wrapped = ?"
              + " where tenant_id = ? and organization_id = ?",
          wrapper.currentKeyId(),
          wrapper.wrap(key, place(tenant, organization)),
          tenant,
          organization);
    }
    return old.size();
  }

  private void create(UUID tenant, UUID organization) {
    database.update(
        "insert into data_key (tenant_id, organization_id, master_key_id, wrapped, created_at)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing",
        tenant,
        organization,
        wrapper.currentKeyId(),
        wrapper.wrap(Aes.newKey(), place(tenant, organization)),
        clock.instant());
  }

  private byte[] unwrap(Row row, UUID tenant, UUID organization) {
    return wrapper.unwrap(
        row.text("master_key_id"), row.bytes("wrapped"), place(tenant, organization));
  }

  private static byte[] place(UUID tenant, UUID organization) {
    return ("data-key|" + tenant + "|" + organization).getBytes(StandardCharsets.UTF_8);
  }
}
