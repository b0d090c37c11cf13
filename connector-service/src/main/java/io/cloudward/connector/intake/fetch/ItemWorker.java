package io.cloudward.connector.intake.fetch;

import io.cloudward.connector.intake.IntakeConfig;
import io.cloudward.connector.intake.ItemQueue;
import io.cloudward.connector.work.WorkLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Fetches items that are due, several at once, of each organization only so many. */
@ApplicationScoped
class ItemWorker {

  private static final int LAST = 5000;

  private final WorkLoop loop;

  ItemWorker(ItemQueue queue, ItemStep step, IntakeConfig config, Clock clock) {
    this.loop =
        new WorkLoop(
            "intake-items",
            queue.table(),
            step,
            new WorkLoop.Settings(config.items(), config.perOrganization(), config.pollInterval()),
            clock);
  }

  void start(@Observes @Priority(LAST) StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }
}
