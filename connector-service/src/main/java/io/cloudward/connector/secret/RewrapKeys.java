package io.cloudward.connector.secret;

import io.cloudward.connector.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Wraps keys anew with the current master key; in the caller's transaction. */
@ApplicationScoped
public class RewrapKeys {

  private final Database database;
  private final DataKeys keys;
  private final InstallationSecret installation;

  RewrapKeys(Database database, DataKeys keys, InstallationSecret installation) {
    this.database = database;
    this.keys = keys;
    this.installation = installation;
  }

  /** The data keys of one tenant; returns how many changed. */
  public int tenant(UUID tenant) {
    return keys.rewrap(tenant);
  }

  /** The keys of the application itself; returns how many changed. */
  public int installation() {
    int changed = 0;
    for (var row :
        database.list(
            "select client_id, master_key_id, wrapped from application_key for update",
            found ->
                new Stored(
                    found.text("client_id"),
                    found.text("master_key_id"),
                    found.bytes("wrapped")))) {
      if (installation.isOutdated(row.masterKeyId())) {
        var plain = installation.open(row.masterKeyId(), row.wrapped(), row.clientId());
        var sealed = installation.seal(plain, row.clientId());
        changed +=
            database.update(
                "update application_key set master_key_id = ?, wrapped = ? where client_id = ?",
                sealed.masterKeyId(),
                sealed.bytes(),
                row.clientId());
      }
    }
    return changed;
  }

  @SuppressWarnings("ArrayRecordComponent") // read and written once, never compared
  private record Stored(String clientId, String masterKeyId, byte[] wrapped) {}
}
