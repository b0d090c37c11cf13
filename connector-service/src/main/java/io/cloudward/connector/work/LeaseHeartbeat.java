package io.cloudward.connector.work;

import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.graph.Pause;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Prolongs the leases of running visits, so that leases can be short: a step may take longer than a
 * lease, and the work of a killed process is taken over soon.
 */
@ApplicationScoped
class LeaseHeartbeat {

  private static final Logger LOG = Logger.getLogger(LeaseHeartbeat.class);

  /** Two heartbeats may fail before a lease is lost. */
  private static final int BEATS_PER_LEASE = 3;

  private final OrganizationQueue queue;
  private final Pause pause;
  private final Duration interval;

  LeaseHeartbeat(OrganizationQueue queue, Pause pause, ConnectorConfig config) {
    this.queue = queue;
    this.pause = pause;
    this.interval = config.work().lease().dividedBy(BEATS_PER_LEASE);
  }

  void start(@Observes StartupEvent event) {
    Thread.ofVirtual().name("lease-heartbeat").start(this::run);
  }

  private void run() {
    while (!pause.isStopping()) {
      try {
        queue.keepVisited();
      } catch (RuntimeException e) {
        LOG.warnf("leases were not prolonged: %s", e.getClass().getName());
      }
      if (!awaitNext()) {
        return;
      }
    }
  }

  private boolean awaitNext() {
    try {
      pause.await(interval);
      return true;
    } catch (RuntimeException e) {
      return !pause.isStopping();
    }
  }
}
