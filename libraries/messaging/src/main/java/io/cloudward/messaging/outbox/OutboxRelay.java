package io.cloudward.messaging.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;

/**
 * Sends committed outbox rows to Kafka, in order, and marks a row published only after the broker
 * acknowledged it. A crash between the two sends the row again: consumers deduplicate by event id.
 */
@ApplicationScoped
public class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final Duration PRUNE_INTERVAL = Duration.ofMinutes(1);
  private static final Duration RETRY_DELAY = Duration.ofMillis(500);

  private final RelayConnectionFactory connections;
  private final EventSender sender;
  private final CommitSignal signal;
  private final OutboxConfig config;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private Instant nextPrune = Instant.EPOCH;

  OutboxRelay(
      RelayConnectionFactory connections,
      EventSender sender,
      CommitSignal signal,
      OutboxConfig config) {
    this.connections = connections;
    this.sender = sender;
    this.signal = signal;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
  }

  void stop(@Observes ShutdownEvent event) {
    stopped.countDown();
    signal.wake();
  }

  private void run() {
    while (!isStopped(Duration.ZERO)) {
      try (RelayConnection connection = connections.open()) {
        relayFrom(connection);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (SQLException | RuntimeException e) {
        LOG.warnf("outbox relay lost its database session: %s", e.getMessage());
        if (isStopped(RETRY_DELAY)) {
          return;
        }
      }
    }
  }

  private void relayFrom(RelayConnection connection) throws SQLException, InterruptedException {
    while (!connection.acquireLock()) {
      if (signal.await(config.pollInterval())) {
        connection.notifyLeader();
      }
      if (isStopped(Duration.ZERO)) {
        return;
      }
    }
    try (var _ = new OtherInstances(connections, signal)) {
      lead(connection);
    }
  }

  private void lead(RelayConnection connection) throws SQLException, InterruptedException {
    while (!isStopped(Duration.ZERO)) {
      List<OutboxRow> batch = connection.nextBatch(config.batchSize());
      if (batch.isEmpty()) {
        pruneSometimes(connection);
        signal.await(config.pollInterval());
      } else if (!publish(connection, batch) && isStopped(RETRY_DELAY)) {
        return;
      }
    }
  }

  /** Sends a batch; returns whether every row was acknowledged. */
  private boolean publish(RelayConnection connection, List<OutboxRow> batch) throws SQLException {
    List<Future<RecordMetadata>> acknowledgements = sender.send(batch);
    List<Long> published = new ArrayList<>(batch.size());
    for (int i = 0; i < batch.size(); i++) {
      OutboxRow row = batch.get(i);
      Throwable failure = failureOf(acknowledgements.get(i));
      if (failure == null) {
        published.add(row.position());
      } else if (failure instanceof RetriableException) {
        LOG.warnf("broker did not acknowledge, topic=%s: %s", row.topic(), failure.getMessage());
      } else {
        LOG.errorf("broker refused, topic=%s position=%d", row.topic(), row.position());
        String reason = failure.getClass().getSimpleName();
        connection.recordFailure(row.position(), reason, config.maxAttempts());
      }
    }
    connection.markPublished(published);
    return published.size() == batch.size();
  }

  private static @org.jspecify.annotations.Nullable Throwable failureOf(
      Future<RecordMetadata> acknowledgement) {
    try {
      acknowledgement.get();
      return null;
    } catch (ExecutionException e) {
      return e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new org.apache.kafka.common.errors.TimeoutException("interrupted", e);
    }
  }

  private void pruneSometimes(RelayConnection connection) throws SQLException {
    if (Instant.now().isAfter(nextPrune)) {
      connection.prunePublished(config.keepPublished());
      nextPrune = Instant.now().plus(PRUNE_INTERVAL);
    }
  }

  private boolean isStopped(Duration wait) {
    try {
      return stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
