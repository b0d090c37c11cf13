package io.cloudward.connector.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Works off a {@link WorkTable}: several rows at once, of one organization only so many. */
public final class WorkLoop {

  private static final Logger LOG = Logger.getLogger(WorkLoop.class);

  /** When work that failed unexpectedly is repeated. */
  private static final Duration AFTER_FAULT = Duration.ofSeconds(5);

  /** Two prolongations may fail before a lease is lost. */
  private static final int BEATS_PER_LEASE = 3;

  private final String name;
  private final WorkTable table;
  private final Step step;
  private final Settings settings;
  private final Clock clock;
  private final Semaphore free;
  private final Map<UUID, Integer> perOrganization = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean stopping;

  /** A loop that stands still until {@link #start()}. */
  public WorkLoop(String name, WorkTable table, Step step, Settings settings, Clock clock) {
    this.name = name;
    this.table = table;
    this.step = step;
    this.settings = settings;
    this.clock = clock;
    this.free = new Semaphore(settings.concurrency());
  }

  /** Begins. */
  public void start() {
    Thread.ofVirtual().name(name).start(this::run);
    Thread.ofVirtual().name(name + "-leases").start(this::keepLeases);
  }

  /** Takes nothing more and gives running work a few seconds. */
  public void stop() {
    stopping = true;
    table.wakeUps().now();
    threads.shutdown();
    try {
      if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!stopping) {
      try {
        if (claimAndWork() == 0) {
          table.wakeUps().await(settings.pollInterval());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.warnf("%s: the queue cannot be read: %s", name, e.getClass().getName());
        pauseAfterFault();
      }
    }
  }

  private int claimAndWork() throws InterruptedException {
    free.acquire();
    free.release();
    int limit = Math.min(Math.max(1, free.availablePermits()), settings.perOrganization());
    var claimed = table.claim(limit, saturated());
    for (var due : claimed) {
      perOrganization.merge(due.organization(), 1, Integer::sum);
      free.acquire();
      threads.execute(() -> work(due));
    }
    return claimed.size();
  }

  private List<UUID> saturated() {
    return perOrganization.entrySet().stream()
        .filter(entry -> entry.getValue() >= settings.perOrganization())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void work(Due due) {
    var next = Optional.of(clock.instant().plus(AFTER_FAULT));
    try {
      next = step.run(due);
    } catch (RuntimeException e) {
      LOG.warnf("%s: work on %s failed: %s", name, due.id(), e.getClass().getName());
      LOG.debug("failure of the work", e);
    } finally {
      release(due, next);
      perOrganization.computeIfPresent(
          due.organization(), (id, count) -> count == 1 ? null : count - 1);
      free.release();
      table.wakeUps().now();
    }
  }

  private void release(Due due, Optional<Instant> next) {
    try {
      table.release(due, next);
    } catch (RuntimeException e) {
      LOG.warnf("%s: the lease of %s runs out by itself", name, due.id());
    }
  }

  private void keepLeases() {
    while (!stopping) {
      try {
        TimeUnit.NANOSECONDS.sleep(table.lease().dividedBy(BEATS_PER_LEASE).toNanos());
        table.keepRunning();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.warnf("%s: leases were not prolonged: %s", name, e.getClass().getName());
      }
    }
  }

  private void pauseAfterFault() {
    try {
      table.wakeUps().await(settings.pollInterval());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is done with a row. Runs outside any transaction. */
  public interface Step {

    /**
     * Does what is due.
     *
     * @return when the row is due again; empty if it leaves the queue
     */
    Optional<Instant> run(Due due);
  }

  /**
   * How a loop works.
   *
   * @param concurrency rows at once
   * @param perOrganization rows of one organization at once
   * @param pollInterval longest wait before the queue is looked at again
   */
  public record Settings(int concurrency, int perOrganization, Duration pollInterval) {}
}
