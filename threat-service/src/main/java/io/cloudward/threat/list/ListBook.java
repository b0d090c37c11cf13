package io.cloudward.threat.list;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The lists of the tenants that are busy now. A change is seen at once where it was made, and
 * within {@link #FRESH} by other instances.
 */
@ApplicationScoped
public class ListBook {

  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final int MOST = 50;

  private record Page(Lists lists, long readAt) {}

  private final ListTable table;
  private final TransactionSynchronizationRegistry transactions;
  private final Map<UUID, Page> pages =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Page> eldest) {
          return size() > MOST;
        }
      };

  ListBook(ListTable table, TransactionSynchronizationRegistry transactions) {
    this.table = table;
    this.transactions = transactions;
  }

  /**
   * The lists of the tenant that is the current one. What is fresh costs neither a connection nor a
   * transaction; the rest is read in the running one, or one of its own.
   */
  public Lists of(UUID tenantId) {
    synchronized (pages) {
      var page = pages.get(tenantId);
      if (page != null && System.nanoTime() - page.readAt() < FRESH.toNanos()) {
        return page.lists();
      }
    }
    long now = System.nanoTime();
    var entries = QuarkusTransaction.joiningExisting().call(() -> table.all(tenantId));
    var lists = new Lists(entries);
    synchronized (pages) {
      pages.put(tenantId, new Page(lists, now));
    }
    return lists;
  }

  /** The lists of a tenant are other ones as soon as the running transaction is committed. */
  void forget(UUID tenantId) {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Nothing to do before.
          }

          @Override
          public void afterCompletion(int status) {
            if (status != Status.STATUS_ROLLEDBACK) {
              synchronized (pages) {
                pages.remove(tenantId);
              }
            }
          }
        });
  }
}
