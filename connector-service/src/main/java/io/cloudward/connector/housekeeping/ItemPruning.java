package io.cloudward.connector.housekeeping;

import io.cloudward.connector.intake.IntakeConfig;
import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Forgets items and manual scans that ended long ago. Nothing that old is taken as new, so that a
 * feed that is read again from its beginning does not bring them back.
 */
@ApplicationScoped
class ItemPruning {

  private static final int AT_ONCE = 5000;

  private final Database database;
  private final TenantScope scope;
  private final IntakeConfig config;
  private final Clock clock;

  ItemPruning(Database database, TenantScope scope, IntakeConfig config, Clock clock) {
    this.database = database;
    this.scope = scope;
    this.config = config;
    this.clock = clock;
  }

  /** Forgets, tenant by tenant. */
  void prune() {
    var before = clock.instant().minus(config.memory());
    for (var tenant : tenants()) {
      while (forgetItems(tenant, before) == AT_ONCE) {
        // A few at a time, so that no transaction is long.
      }
      scope.run(
          tenant,
          () ->
              database.update(
                  "delete from scan where tenant_id = ? and ended_at < ?", tenant, before));
    }
  }

  private int forgetItems(UUID tenant, Instant before) {
    return scope.call(
        tenant,
        () ->
            database.update(
                "delete from item where item_id in (select item_id from item where tenant_id = ?"
                    + " and settled_at < ? limit ?)",
                tenant,
                before,
                AT_ONCE));
  }

  private List<UUID> tenants() {
    return scope.anonymously(
        () -> database.list("select tenant_id from tenant_index", row -> row.uuid("tenant_id")));
  }
}
