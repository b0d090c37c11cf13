package io.cloudward.threat.scan;

import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets few scans run at once, and a large one alone, so that memory stays bounded. */
@ApplicationScoped
class Turns {

  /** From here on a scan takes the place of all. */
  private static final long LARGE = 8L * 1024 * 1024;

  private final int all;
  private final Semaphore free;
  private final Semaphore submissions;

  Turns(ScanConfig config) {
    all = Math.max(1, config.parallel());
    free = new Semaphore(all, true);
    submissions = new Semaphore(Math.max(1, all / 2), true);
  }

  /**
   * Does {@code work} when it is its turn.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 if that takes longer than {@code
   *     patience}
   */
  <T> T take(long size, Duration patience, Supplier<T> work) {
    return within(free, size >= LARGE ? all : 1, patience, work);
  }

  /**
   * Does the {@code work} of a submission when no other submission is in the way: however many come
   * at once, the items of the event log do not wait behind them.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 if that takes longer than {@code
   *     patience}
   */
  <T> T submit(Duration patience, Supplier<T> work) {
    return within(submissions, 1, patience, work);
  }

  private static <T> T within(Semaphore places, int count, Duration patience, Supplier<T> work) {
    try {
      if (!places.tryAcquire(count, patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
    try {
      return work.get();
    } finally {
      places.release(count);
    }
  }

  private static RuntimeException busy() {
    return Problems.of(
        "scanner-busy",
        503,
        "Too many scans are running",
        "Try again in a few seconds.",
        Map.of("remedy", "Send fewer items at once, or run more instances of this service."));
  }
}
