package io.cloudward.connector.enforcement;

import io.cloudward.contracts.QuarantineEventTypes;
import io.cloudward.messaging.inbox.EventHandlers;
import io.cloudward.messaging.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what is decided about items in quarantine. */
@ApplicationScoped
class QuarantineConsumer {

  private final Inbox inbox;
  private final EventHandlers handlers;

  QuarantineConsumer(Inbox inbox, Releases releases) {
    this.inbox = inbox;
    this.handlers =
        EventHandlers.builder()
            .on(
                QuarantineEventTypes.RELEASE_APPROVED,
                (event, envelope) -> releases.restore(envelope.tenantId(), event.itemId()))
            .on(
                QuarantineEventTypes.ITEM_DELETED,
                (event, envelope) -> releases.remove(envelope.tenantId(), event.itemId()))
            .on(
                QuarantineEventTypes.ITEM_EXPIRED,
                (event, envelope) -> releases.remove(envelope.tenantId(), event.itemId()))
            .build();
  }

  @Incoming("quarantine-item")
  @Blocking
  void consume(ConsumerRecord<String, byte[]> record) {
    inbox.receive("connector.enforcement", record, handlers);
  }
}
