package io.cloudward.connector.enforcement;

import io.cloudward.connector.intake.Item;
import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.work.WorkTable;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The queue of items about which something is to be done. */
@ApplicationScoped
class EnforcementQueue {

  private final WorkTable table;
  private final Clock clock;

  EnforcementQueue(
      Database database,
      TenantScope scope,
      TransactionSynchronizationRegistry transactions,
      Clock clock,
      EnforcementConfig config) {
    this.table =
        new WorkTable(database, scope, transactions, clock, "enforcement_work", config.lease());
    this.clock = clock;
  }

  void register(@Observes StartupEvent event, MeterRegistry registry) {
    Gauge.builder("connector.enforcement.open.items", table, WorkTable::size).register(registry);
  }

  /** The item is due now; takes effect with the running transaction. */
  void add(Item item) {
    add(item.key().tenant(), item.key().organization(), item.id());
  }

  /** The item is due now; takes effect with the running transaction. */
  void add(EnforcementCase known) {
    add(known.tenant(), known.key().organization(), known.id());
  }

  WorkTable table() {
    return table;
  }

  private void add(UUID tenant, UUID organization, UUID item) {
    table.add(tenant, organization, List.of(item), 0, clock.instant());
  }
}
