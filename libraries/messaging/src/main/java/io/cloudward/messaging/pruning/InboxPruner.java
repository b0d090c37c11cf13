package io.cloudward.messaging.pruning;

import io.cloudward.messaging.inbox.InboxConfig;
import io.cloudward.messaging.topic.TopicConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Deletes the rows of events that cannot come again. With <i>L</i> the longest sending time, a row
 * goes 2<i>L</i> after it was handled, and only when everything sent until <i>L</i> ago has been
 * consumed: a further copy would be sent more than <i>L</i> after it was recorded, and such records
 * are set aside on reading. What is read again from the beginning lies below the floor, which is
 * raised before rows go.
 */
@ApplicationScoped
public class InboxPruner {

  private static final Logger LOG = Logger.getLogger(InboxPruner.class);

  private final ConsumedPast past;
  private final HandledRows rows;
  private final InboxConfig inbox;
  private final PruningConfig config;
  private final TopicConfiguration topics;
  private final MeterRegistry registry;
  private final CountDownLatch stopped = new CountDownLatch(1);

  InboxPruner(
      ConsumedPast past,
      HandledRows rows,
      InboxConfig inbox,
      PruningConfig config,
      TopicConfiguration topics,
      MeterRegistry registry) {
    this.past = past;
    this.rows = rows;
    this.inbox = inbox;
    this.config = config;
    this.topics = topics;
    this.registry = registry;
  }

  void start(@Observes StartupEvent event) {
    Thread.ofVirtual().name("inbox-pruner").start(this::run);
  }

  void stop(@Observes ShutdownEvent event) {
    stopped.countDown();
  }

  private void run() {
    try {
      while (!stopped.await(config.interval().toMillis(), TimeUnit.MILLISECONDS)) {
        pruneOrWarn();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void pruneOrWarn() throws InterruptedException {
    try {
      prune(Instant.now());
    } catch (ExecutionException | SQLException | RuntimeException e) {
      LOG.warnf("handled events were not pruned: %s", e.getClass().getName());
      LOG.debug("failure of pruning", e);
    }
  }

  /**
   * Prunes once. It may die anywhere: floors only say what is true, and rows that stay do no harm.
   *
   * @return how many rows went
   */
  int prune(Instant now) throws ExecutionException, InterruptedException, SQLException {
    Duration longest = inbox.longestSending();
    Instant sentBefore = now.minus(longest);
    Optional<List<Floor>> floors = past.before(sentBefore);
    if (floors.isEmpty()) {
      LOG.info("a consumer is far behind; handled events are kept until it has caught up");
      return 0;
    }
    rows.raise(floors.get(), sentBefore);
    Instant handledBefore = sentBefore.minus(longest);
    Instant replayedBefore = handledBefore.minus(topics.keepDeadLetters());
    int pruned = 0;
    int batch;
    do {
      batch = rows.delete(handledBefore, replayedBefore, config.batchSize());
      pruned += batch;
    } while (batch == config.batchSize() && stopped.getCount() > 0);
    registry.counter("inbox.pruned.events").increment(pruned);
    return pruned;
  }
}
