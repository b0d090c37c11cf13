package io.cloudward.messaging.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Hears, in the instance whose relay sends, that another instance committed rows. Without it those
 * rows wait for the next look at the table.
 */
final class OtherInstances implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(OtherInstances.class);
  private static final Duration UNTIL_NEXT_TRY = Duration.ofSeconds(5);

  private final RelayConnectionFactory connections;
  private final CommitSignal signal;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;

  OtherInstances(RelayConnectionFactory connections, CommitSignal signal) {
    this.connections = connections;
    this.signal = signal;
    this.thread = Thread.ofVirtual().name("outbox-listener").start(this::run);
  }

  private void run() {
    while (isOpen()) {
      try (RelayConnection connection = connections.open()) {
        connection.listen();
        // What committed before the session listened.
        signal.wake();
        while (isOpen()) {
          if (connection.awaitNotification(UNTIL_NEXT_TRY)) {
            signal.wake();
          }
        }
      } catch (SQLException e) {
        LOG.debugf("the session that listens was lost: %s", e.getMessage());
        pause();
      }
    }
  }

  private boolean isOpen() {
    return closed.getCount() > 0;
  }

  private void pause() {
    try {
      if (closed.await(UNTIL_NEXT_TRY.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debug("the listener is closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    // A virtual thread that reads from a socket ends at once when it is interrupted.
    thread.interrupt();
  }
}
