package io.cloudward.provisioning.process;

import static io.cloudward.contracts.connection.SynchronizationCause.FIRST_SYNCHRONIZATION_PENDING;

import io.cloudward.contracts.EventTypes;
import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.contracts.connection.ServiceConnectionFailed;
import io.cloudward.contracts.connection.SynchronizationRequired;
import io.cloudward.envelope.Envelope;
import io.cloudward.messaging.inbox.EventHandlers;
import io.cloudward.messaging.inbox.Inbox;
import io.cloudward.provisioning.ServiceKey;
import io.cloudward.provisioning.process.Signal.ConnectionFailed;
import io.cloudward.provisioning.process.Signal.ConnectionStarted;
import io.cloudward.provisioning.process.Signal.PartDone;
import io.cloudward.provisioning.process.Signal.SynchronizationPending;
import io.cloudward.provisioning.process.Signal.Synchronized;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what connector-service and the policy services did, and tells the processes. */
@ApplicationScoped
class ProcessConsumer {

  private final Inbox inbox;
  private final ProcessHandler processes;
  private final EventHandlers handlers;

  ProcessConsumer(Inbox inbox, ProcessHandler processes) {
    this.inbox = inbox;
    this.processes = processes;
    var builder = EventHandlers.builder();
    hearConnection(builder);
    hearSynchronization(builder);
    PolicyEventTypes.all().forEach(types -> hearPolicies(builder, types));
    this.handlers = builder.build();
  }

  @Incoming("process")
  @Blocking
  void consume(ConsumerRecord<String, byte[]> record) {
    inbox.receive("provisioning.process", record, handlers);
  }

  private void hearConnection(EventHandlers.Builder builder) {
    builder
        .on(
            EventTypes.SERVICE_CONNECTION_STARTED,
            (e, from) ->
                processes.signal(
                    from.tenantId(),
                    e.taskId(),
                    e.service(),
                    new ConnectionStarted(e.attempt(), e.startedAt())))
        .on(
            EventTypes.SERVICE_CONNECTED,
            (e, from) ->
                processes.signal(
                    from.tenantId(),
                    e.taskId(),
                    e.service(),
                    new PartDone(e.attempt(), Part.CONNECTED)))
        .on(EventTypes.SERVICE_CONNECTION_FAILED, this::failed)
        .on(
            EventTypes.SERVICE_DISCONNECTED,
            (e, from) ->
                processes.signal(
                    from.tenantId(), e.taskId(), e.service(), new PartDone(1, Part.DISCONNECTED)));
  }

  private void hearSynchronization(EventHandlers.Builder builder) {
    builder
        .on(EventTypes.SYNCHRONIZATION_REQUIRED, this::pending)
        .on(
            EventTypes.SERVICE_SYNCHRONIZED,
            (e, from) ->
                processes.signal(
                    new ServiceKey(from.tenantId(), e.organizationId(), e.service()),
                    new Synchronized(e.synchronizedAt())));
  }

  private void hearPolicies(EventHandlers.Builder builder, PolicyEventTypes types) {
    builder
        .on(
            types.prepared(),
            (e, from) ->
                processes.signal(
                    from.tenantId(),
                    e.taskId(),
                    e.service(),
                    new PartDone(e.attempt(), Part.prepared(types.context()))))
        .on(
            types.enabled(),
            (e, from) ->
                processes.signal(
                    from.tenantId(),
                    e.taskId(),
                    e.service(),
                    new PartDone(e.attempt(), Part.enabled(types.context()))))
        .on(
            types.disabled(),
            (e, from) ->
                processes.signal(
                    from.tenantId(),
                    e.taskId(),
                    e.service(),
                    new PartDone(1, Part.disabled(types.context()))));
  }

  private void failed(ServiceConnectionFailed e, Envelope from) {
    processes.signal(
        from.tenantId(),
        e.taskId(),
        e.service(),
        new ConnectionFailed(e.attempt(), e.reason(), e.remedy()));
  }

  private void pending(SynchronizationRequired e, Envelope from) {
    if (e.cause() == FIRST_SYNCHRONIZATION_PENDING) {
      processes.signal(
          new ServiceKey(from.tenantId(), e.organizationId(), e.service()),
          new SynchronizationPending(e.detectedAt()));
    }
  }
}
