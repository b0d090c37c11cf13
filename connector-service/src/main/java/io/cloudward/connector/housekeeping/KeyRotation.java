package io.cloudward.connector.housekeeping;

import io.cloudward.connector.secret.RewrapKeys;
import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Wraps all data keys with the current master key, so that former ones can be thrown away. */
@ApplicationScoped
class KeyRotation {

  private static final Logger LOG = Logger.getLogger(KeyRotation.class);

  private final Database database;
  private final TenantScope scope;
  private final RewrapKeys rewrap;

  KeyRotation(Database database, TenantScope scope, RewrapKeys rewrap) {
    this.database = database;
    this.scope = scope;
    this.rewrap = rewrap;
  }

  /** Returns how many keys were wrapped anew. */
  int rotate() {
    int count = scope.anonymously(rewrap::installation);
    var tenants =
        scope.anonymously(
            () ->
                database.list("select tenant_id from tenant_index", row -> row.uuid("tenant_id")));
    for (UUID tenant : tenants) {
      count += scope.call(tenant, () -> rewrap.tenant(tenant));
    }
    if (count > 0) {
      LOG.infof("wrapped %d keys with the current master key", count);
    }
    return count;
  }
}
