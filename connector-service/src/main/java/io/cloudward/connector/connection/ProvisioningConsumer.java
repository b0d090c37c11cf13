package io.cloudward.connector.connection;

import io.cloudward.contracts.EventTypes;
import io.cloudward.messaging.inbox.EventHandlers;
import io.cloudward.messaging.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what provisioning asks for. */
@ApplicationScoped
class ProvisioningConsumer {

  private final Inbox inbox;
  private final EventHandlers handlers;

  ProvisioningConsumer(Inbox inbox, ConnectionRequests requests) {
    this.inbox = inbox;
    this.handlers =
        EventHandlers.builder()
            .on(
                EventTypes.SERVICE_PROVISION_REQUESTED,
                (event, envelope) -> requests.connect(envelope.tenantId(), event))
            .on(
                EventTypes.PROVISIONING_FAILED,
                (event, envelope) -> requests.compensate(envelope.tenantId(), event))
            .on(
                EventTypes.SERVICE_DEPROVISION_REQUESTED,
                (event, envelope) -> requests.disconnect(envelope.tenantId(), event))
            .build();
  }

  @Incoming("provisioning-service")
  @Blocking
  void consume(ConsumerRecord<String, byte[]> record) {
    inbox.receive("connector.connection", record, handlers);
  }
}
