package io.cloudward.log.audit;

import io.cloudward.contracts.AuditEventTypes;
import io.cloudward.messaging.inbox.EventHandlers;
import io.cloudward.messaging.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears every {@code *.audit}. */
@ApplicationScoped
class AuditConsumer {

  private static final String CONSUMER = "log.audit";

  private final Inbox inbox;
  private final EventHandlers handlers;

  AuditConsumer(Inbox inbox, AuditTrail trail) {
    this.inbox = inbox;
    var builder = EventHandlers.builder();
    AuditEventTypes.all().forEach(type -> builder.on(type, trail::append));
    this.handlers = builder.build();
  }

  @Incoming("audit")
  @Blocking
  void consume(ConsumerRecord<String, byte[]> record) {
    inbox.receive(CONSUMER, record, handlers);
  }
}
