package io.cloudward.connector.intake.fetch;

import io.cloudward.connector.intake.ItemQueue;
import io.cloudward.connector.intake.feed.FeedQueue;
import io.cloudward.connector.work.WorkTable;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What an operator alarms on: feeds and items that are due and wait. */
@ApplicationScoped
class QueueMetrics {

  private final FeedQueue feeds;
  private final ItemQueue items;
  private final MeterRegistry registry;

  QueueMetrics(FeedQueue feeds, ItemQueue items, MeterRegistry registry) {
    this.feeds = feeds;
    this.items = items;
    this.registry = registry;
  }

  void register(@Observes StartupEvent event) {
    gauge("feeds", feeds.table());
    gauge("items", items.table());
  }

  private void gauge(String queue, WorkTable table) {
    Gauge.builder("connector.intake.due", () -> depth(table))
        .tag("queue", queue)
        .description("Rows of the queue that are due")
        .register(registry);
  }

  private static double depth(WorkTable table) {
    try {
      return table.depth();
    } catch (RuntimeException e) {
      return Double.NaN;
    }
  }
}
