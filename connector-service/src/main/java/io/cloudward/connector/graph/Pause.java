package io.cloudward.connector.graph;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits, unless the service stops. */
@ApplicationScoped
public class Pause {

  private final CountDownLatch stopping = new CountDownLatch(1);

  /**
   * Waits that long.
   *
   * @throws MicrosoftException TEMPORARY if the service stops meanwhile
   */
  public void await(Duration wait) {
    try {
      if (stopping.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new MicrosoftException(FailureKind.TEMPORARY, "stopping", null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MicrosoftException(FailureKind.TEMPORARY, "interrupted", null);
    }
  }

  /** Whether the service stops. */
  public boolean isStopping() {
    return stopping.getCount() == 0;
  }

  void stop(@Observes ShutdownEvent event) {
    stopping.countDown();
  }
}
