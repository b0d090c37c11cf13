package io.cloudward.connector.work;

import io.cloudward.connector.ConnectorConfig;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Visits due organizations, several at once, each by one worker. */
@ApplicationScoped
public class OrganizationWorker {

  private static final Logger LOG = Logger.getLogger(OrganizationWorker.class);

  /** When a visit that failed unexpectedly is repeated. */
  private static final Duration AFTER_FAULT = Duration.ofSeconds(5);

  private static final int LAST = 5000;

  private final OrganizationQueue queue;
  private final List<Errand> errands;
  private final Semaphore free;
  private final Clock clock;
  private final ExecutorService visits = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean stopping;

  OrganizationWorker(
      OrganizationQueue queue, @All List<Errand> errands, ConnectorConfig config, Clock clock) {
    this.queue = queue;
    this.errands = errands.stream().sorted(Comparator.comparingInt(Errand::order)).toList();
    this.free = new Semaphore(config.work().concurrency());
    this.clock = clock;
  }

  void start(@Observes @Priority(LAST) StartupEvent event) {
    Thread.ofVirtual().name("organization-worker").start(this::run);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    queue.wakeUp();
    visits.shutdown();
    if (!visits.awaitTermination(5, TimeUnit.SECONDS)) {
      visits.shutdownNow();
    }
  }

  private void run() {
    while (!stopping) {
      try {
        if (claimAndVisit() == 0) {
          queue.awaitWakeUp();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.warnf("the queue of organizations cannot be read: %s", e.getClass().getName());
        pauseAfterFault();
      }
    }
  }

  private int claimAndVisit() throws InterruptedException {
    free.acquire();
    free.release();
    var tickets = queue.claim(Math.max(1, free.availablePermits()));
    for (var ticket : tickets) {
      free.acquire();
      visits.execute(() -> visit(ticket));
    }
    return tickets.size();
  }

  private void visit(Ticket ticket) {
    queue.begin(ticket);
    try {
      queue.release(ticket, doErrands(ticket));
    } catch (LeaseLostException e) {
      LOG.infof("organization=%s was taken over by another worker", ticket.organization());
    } catch (RuntimeException e) {
      LOG.warnf(
          "visit of organization=%s failed: %s", ticket.organization(), e.getClass().getName());
      LOG.debug("failure of the visit", e);
      releaseAfterFault(ticket);
    } finally {
      free.release();
      queue.wakeUp();
    }
  }

  private Optional<Instant> doErrands(Ticket ticket) {
    var lease = new KeptLease(ticket, queue);
    return errands.stream()
        .map(errand -> errand.visit(lease))
        .flatMap(Optional::stream)
        .reduce((one, other) -> Stream.of(one, other).min(Comparator.naturalOrder()).orElseThrow());
  }

  private void releaseAfterFault(Ticket ticket) {
    try {
      queue.release(ticket, Optional.of(clock.instant().plus(AFTER_FAULT)));
    } catch (RuntimeException e) {
      LOG.warnf("lease of organization=%s runs out by itself", ticket.organization());
    }
  }

  private void pauseAfterFault() {
    try {
      queue.awaitWakeUp();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record KeptLease(Ticket ticket, OrganizationQueue queue) implements Lease {

    @Override
    public UUID tenant() {
      return ticket.tenant();
    }

    @Override
    public UUID organization() {
      return ticket.organization();
    }

    @Override
    public void keep() {
      queue.keep(ticket);
    }
  }
}
