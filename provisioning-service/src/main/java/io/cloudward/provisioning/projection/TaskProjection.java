package io.cloudward.provisioning.projection;

import io.cloudward.messaging.inbox.EventHandlers;
import io.cloudward.messaging.inbox.Inbox;
import io.cloudward.provisioning.fact.EventReference;
import io.cloudward.provisioning.fact.FactSource;
import io.cloudward.provisioning.fact.FactSources;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears all five topics that tasks are computed from. */
@ApplicationScoped
class TaskProjection {

  private final Inbox inbox;
  private final EventHandlers handlers;

  TaskProjection(Inbox inbox, Projection projection) {
    this.inbox = inbox;
    var builder = EventHandlers.builder();
    FactSources.all().values().forEach(source -> hear(builder, source, projection));
    this.handlers = builder.build();
  }

  private static <T> void hear(
      EventHandlers.Builder builder, FactSource<T> source, Projection projection) {
    builder.on(
        source.type(),
        (payload, envelope) ->
            projection.apply(
                source.read(payload, new EventReference(envelope.tenantId(), envelope.id()))));
  }

  @Incoming("tasks")
  @Blocking
  void consume(ConsumerRecord<String, byte[]> record) {
    inbox.receive("provisioning.tasks", record, handlers);
  }
}
