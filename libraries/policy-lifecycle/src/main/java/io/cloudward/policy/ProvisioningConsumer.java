package io.cloudward.policy;

import io.cloudward.contracts.EventTypes;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.provisioning.ProvisioningCompleted;
import io.cloudward.contracts.provisioning.ProvisioningFailed;
import io.cloudward.contracts.provisioning.ServiceDeprovisionRequested;
import io.cloudward.contracts.provisioning.ServiceProvisionRequested;
import io.cloudward.envelope.Envelope;
import io.cloudward.messaging.inbox.EventHandlers;
import io.cloudward.messaging.inbox.Inbox;
import io.cloudward.policy.ProvisioningFact.Kind;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears {@code provisioning.service}. */
@ApplicationScoped
class ProvisioningConsumer {

  private final Inbox inbox;
  private final PolicyLifecycle lifecycle;
  private final String consumer;
  private final EventHandlers handlers;

  ProvisioningConsumer(Inbox inbox, PolicyLifecycle lifecycle, PolicyConfig config) {
    this.inbox = inbox;
    this.lifecycle = lifecycle;
    this.consumer = config.context() + ".policy";
    this.handlers =
        EventHandlers.builder()
            .on(EventTypes.SERVICE_PROVISION_REQUESTED, this::requested)
            .on(EventTypes.PROVISIONING_COMPLETED, this::completed)
            .on(EventTypes.PROVISIONING_FAILED, this::failed)
            .on(EventTypes.SERVICE_DEPROVISION_REQUESTED, this::deprovisionRequested)
            .build();
  }

  @Incoming("provisioning-service")
  @Blocking
  void consume(ConsumerRecord<String, byte[]> record) {
    inbox.receive(consumer, record, handlers);
  }

  private void requested(ServiceProvisionRequested said, Envelope envelope) {
    lifecycle.hear(
        of(envelope, said.organizationId(), said.service()),
        new ProvisioningFact(
            Kind.PROVISION_REQUESTED, said.taskId(), said.attempt(), said.requestedAt()));
  }

  private void completed(ProvisioningCompleted said, Envelope envelope) {
    lifecycle.hear(
        of(envelope, said.organizationId(), said.service()),
        new ProvisioningFact(Kind.COMPLETED, said.taskId(), said.attempt(), said.completedAt()));
  }

  private void failed(ProvisioningFailed said, Envelope envelope) {
    lifecycle.hear(
        of(envelope, said.organizationId(), said.service()),
        new ProvisioningFact(Kind.FAILED, said.taskId(), said.attempt(), said.failedAt()));
  }

  private void deprovisionRequested(ServiceDeprovisionRequested said, Envelope envelope) {
    lifecycle.hear(
        of(envelope, said.organizationId(), said.service()),
        new ProvisioningFact(Kind.DEPROVISION_REQUESTED, said.taskId(), 0, said.requestedAt()));
  }

  private static ProtectedService of(Envelope envelope, UUID organizationId, Service service) {
    return new ProtectedService(envelope.tenantId(), organizationId, service);
  }
}
