package io.cloudward.connector.intake.feed;

import io.cloudward.connector.intake.IntakeConfig;
import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.work.WorkTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;

/** The queue of feeds that are to be read. */
@ApplicationScoped
public class FeedQueue {

  private final WorkTable table;

  FeedQueue(
      Database database,
      TenantScope scope,
      TransactionSynchronizationRegistry transactions,
      Clock clock,
      IntakeConfig config) {
    this.table = new WorkTable(database, scope, transactions, clock, "feed_work", config.lease());
  }

  /** The rows. */
  public WorkTable table() {
    return table;
  }
}
