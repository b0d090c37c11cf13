package io.cloudward.connector.enforcement;

import io.cloudward.contracts.VerdictEventTypes;
import io.cloudward.messaging.inbox.EventHandlers;
import io.cloudward.messaging.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what the scanners say. */
@ApplicationScoped
class VerdictConsumer {

  private final Inbox inbox;
  private final EventHandlers threat;
  private final EventHandlers dlp;

  VerdictConsumer(Inbox inbox, Judgements judgements) {
    this.inbox = inbox;
    this.threat =
        EventHandlers.builder()
            .on(
                VerdictEventTypes.THREAT,
                (event, envelope) -> judgements.hear(envelope.tenantId(), Sources.THREAT, event))
            .build();
    this.dlp =
        EventHandlers.builder()
            .on(
                VerdictEventTypes.DLP,
                (event, envelope) -> judgements.hear(envelope.tenantId(), Sources.DLP, event))
            .build();
  }

  @Incoming("threat-verdict")
  @Blocking
  void consumeThreat(ConsumerRecord<String, byte[]> record) {
    inbox.receive("connector.enforcement", record, threat);
  }

  @Incoming("dlp-verdict")
  @Blocking
  void consumeDlp(ConsumerRecord<String, byte[]> record) {
    inbox.receive("connector.enforcement", record, dlp);
  }
}
