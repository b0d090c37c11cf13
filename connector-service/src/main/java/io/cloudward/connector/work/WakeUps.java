package io.cloudward.connector.work;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes those who wait for work when the transaction that brought it has committed. */
final class WakeUps implements Synchronization {

  private final Semaphore calls = new Semaphore(0);

  @Override
  public void beforeCompletion() {
    // Only the commit matters.
  }

  @Override
  public void afterCompletion(int status) {
    if (status == Status.STATUS_COMMITTED) {
      now();
    }
  }

  void now() {
    calls.release();
  }

  void await(Duration longest) throws InterruptedException {
    if (calls.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      calls.drainPermits();
    }
  }
}
