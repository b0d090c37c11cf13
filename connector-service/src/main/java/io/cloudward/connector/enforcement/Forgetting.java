package io.cloudward.connector.enforcement;

import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.TenantScope;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Forgets what ended long ago. What is held, and what was released, is remembered: the one can be
 * brought back, the other is never acted on again.
 */
@ApplicationScoped
class Forgetting {

  private final Database database;
  private final TenantScope scope;
  private final EnforcementConfig config;
  private final Clock clock;

  Forgetting(Database database, TenantScope scope, EnforcementConfig config, Clock clock) {
    this.database = database;
    this.scope = scope;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(
      every = "1h",
      delayed = "10m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void forget() {
    var before = clock.instant().minus(config.memory());
    var tenants =
        scope.anonymously(
            () ->
                database.list(
                    "select distinct tenant_id from organization_work",
                    row -> row.uuid("tenant_id")));
    tenants.forEach(tenant -> scope.run(tenant, () -> forget(tenant, before)));
  }

  private void forget(UUID tenant, Instant before) {
    database.update(
        "delete from enforcement where tenant_id = ? and changed_at < ?"
            + " and phase in ('OPEN', 'ENDED', 'REMOVED')"
            + " and not exists (select 1 from enforcement_work w where w.id = item_id)",
        tenant,
        before);
    database.update(
        "delete from item_verdict v where tenant_id = ? and issued_at < ?"
            + " and not exists (select 1 from enforcement e where e.item_id = v.item_id)",
        tenant,
        before);
  }
}
