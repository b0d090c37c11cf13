package io.cloudward.messaging.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Exponential waiting that ends at once when the service stops. */
@ApplicationScoped
class Backoff {

  private final InboxConfig config;
  private final CountDownLatch stopped = new CountDownLatch(1);

  Backoff(InboxConfig config) {
    this.config = config;
  }

  void stop(@Observes ShutdownEvent event) {
    stopped.countDown();
  }

  void await(int attempt) {
    long first = config.firstDelay().toMillis();
    long delay = Math.min(config.maxDelay().toMillis(), first << Math.min(attempt - 1, 20));
    try {
      if (stopped.await(delay, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("service stops; the event stays unacknowledged");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted; the event stays unacknowledged", e);
    }
  }
}
