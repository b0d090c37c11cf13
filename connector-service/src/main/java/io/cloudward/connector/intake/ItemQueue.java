package io.cloudward.connector.intake;

import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.work.WorkTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;

/** The queue of items that are to be fetched, or whose content is to be held longer. */
@ApplicationScoped
public class ItemQueue {

  private final WorkTable table;

  ItemQueue(
      Database database,
      TenantScope scope,
      TransactionSynchronizationRegistry transactions,
      Clock clock,
      IntakeConfig config) {
    this.table = new WorkTable(database, scope, transactions, clock, "item_work", config.lease());
  }

  /** The rows. */
  public WorkTable table() {
    return table;
  }
}
