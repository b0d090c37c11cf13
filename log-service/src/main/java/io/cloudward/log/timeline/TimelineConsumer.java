package io.cloudward.log.timeline;

import io.cloudward.contracts.EventTypes;
import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.envelope.EventType;
import io.cloudward.messaging.inbox.EventHandlers;
import io.cloudward.messaging.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears {@code provisioning.service}, {@code connection.service} and every {@code *.policy}. */
@ApplicationScoped
class TimelineConsumer {

  private static final String CONSUMER = "log.timeline";

  private final Inbox inbox;
  private final TimelineProjection projection;
  private final EventHandlers handlers;

  TimelineConsumer(Inbox inbox, TimelineProjection projection) {
    this.inbox = inbox;
    this.projection = projection;
    var builder = EventHandlers.builder();
    provisioning(builder);
    connection(builder);
    PolicyEventTypes.all().forEach(types -> policies(builder, types));
    this.handlers = builder.build();
  }

  @Incoming("timeline")
  @Blocking
  void consume(ConsumerRecord<String, byte[]> record) {
    inbox.receive(CONSUMER, record, handlers);
  }

  private void provisioning(EventHandlers.Builder builder) {
    on(builder, EventTypes.SERVICE_PROVISION_REQUESTED, ProvisioningEntries::of);
    on(builder, EventTypes.PROVISIONING_COMPLETED, ProvisioningEntries::of);
    on(builder, EventTypes.PROVISIONING_FAILED, ProvisioningEntries::of);
    on(builder, EventTypes.SERVICE_DEPROVISION_REQUESTED, ProvisioningEntries::of);
    on(builder, EventTypes.SERVICE_DEPROVISIONED, ProvisioningEntries::of);
  }

  private void connection(EventHandlers.Builder builder) {
    on(builder, EventTypes.SERVICE_CONNECTION_STARTED, ConnectionEntries::of);
    on(builder, EventTypes.SERVICE_CONNECTED, ConnectionEntries::of);
    on(builder, EventTypes.SERVICE_CONNECTION_FAILED, ConnectionEntries::of);
    on(builder, EventTypes.SYNCHRONIZATION_REQUIRED, ConnectionEntries::of);
    on(builder, EventTypes.SERVICE_SYNCHRONIZED, ConnectionEntries::of);
    on(builder, EventTypes.ACCESS_LOST, ConnectionEntries::of);
    on(builder, EventTypes.SERVICE_DISCONNECTED, ConnectionEntries::of);
  }

  private void policies(EventHandlers.Builder builder, PolicyEventTypes types) {
    var entries = new PolicyEntries(types.context());
    on(builder, types.prepared(), entries::of);
    on(builder, types.enabled(), entries::of);
    on(builder, types.disabled(), entries::of);
    on(builder, types.changed(), entries::of);
  }

  private <T> void on(
      EventHandlers.Builder builder, EventType<T> type, Function<T, TimelineEntry> entry) {
    builder.on(type, (said, envelope) -> projection.add(entry.apply(said), envelope));
  }
}
