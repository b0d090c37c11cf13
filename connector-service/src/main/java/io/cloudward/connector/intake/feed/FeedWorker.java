package io.cloudward.connector.intake.feed;

import io.cloudward.connector.intake.IntakeConfig;
import io.cloudward.connector.work.WorkLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Reads feeds that are due, several at once. */
@ApplicationScoped
class FeedWorker {

  private static final int LAST = 5000;

  private final WorkLoop loop;

  FeedWorker(FeedQueue queue, FeedVisit visit, IntakeConfig config, Clock clock) {
    this.loop =
        new WorkLoop(
            "intake-feeds",
            queue.table(),
            visit,
            new WorkLoop.Settings(config.feeds(), config.perOrganization(), config.pollInterval()),
            clock);
  }

  void start(@Observes @Priority(LAST) StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }
}
