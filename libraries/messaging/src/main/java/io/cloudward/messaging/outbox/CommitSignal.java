package io.cloudward.messaging.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay of this process when a transaction with outbox rows has committed. */
@ApplicationScoped
class CommitSignal {

  private static final Object REGISTERED = new Object();

  private final TransactionSynchronizationRegistry transactions;
  private final Semaphore commits = new Semaphore(0);

  CommitSignal(TransactionSynchronizationRegistry transactions) {
    this.transactions = transactions;
  }

  /** Wakes the relay when the transaction that runs has committed. */
  void wakeAfterCommit() {
    if (transactions.getResource(REGISTERED) == null) {
      transactions.putResource(REGISTERED, true);
      transactions.registerInterposedSynchronization(new AfterCommit());
    }
  }

  /** Wakes the relay now. */
  void wake() {
    if (commits.availablePermits() == 0) {
      commits.release();
    }
  }

  /**
   * Waits until something committed, at most {@code timeout}; whatever committed before the return
   * is visible to the next query.
   *
   * @return whether something did
   */
  boolean await(Duration timeout) throws InterruptedException {
    boolean woken = commits.tryAcquire(timeout.toMillis(), TimeUnit.MILLISECONDS);
    commits.drainPermits();
    return woken;
  }

  private final class AfterCommit implements Synchronization {

    @Override
    public void beforeCompletion() {
      // Only the outcome matters.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        wake();
      }
    }
  }
}
