package io.cloudward.dlp.verdict;

import io.cloudward.contracts.ItemEventTypes;
import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.envelope.Envelope;
import io.cloudward.messaging.inbox.EventHandlers;
import io.cloudward.messaging.inbox.Inbox;
import io.cloudward.messaging.inbox.Receipt;
import io.cloudward.messaging.wire.EventHeaders;
import io.cloudward.messaging.wire.EventJson;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Hears {@code connection.item}. Items are searched before the transaction that says the verdict,
 * so that none is open for as long as a large item takes; several at once, for their order does not
 * matter.
 */
@ApplicationScoped
class ItemReceivedConsumer {

  private static final String CONSUMER = "dlp.verdict";
  private static final Logger LOG = Logger.getLogger(ItemReceivedConsumer.class);

  private record Prepared(UUID tenantId, UUID itemId, Verdict verdict) {}

  private final Inbox inbox;
  private final Judge judge;
  private final IssueVerdictHandler issue;

  ItemReceivedConsumer(Inbox inbox, Judge judge, IssueVerdictHandler issue) {
    this.inbox = inbox;
    this.judge = judge;
    this.issue = issue;
  }

  @Incoming("connection-item")
  @Blocking(value = "item-search", ordered = false)
  void consume(ConsumerRecord<String, byte[]> record) {
    var prepared = prepare(record);
    var receipt =
        inbox.receive(
            CONSUMER,
            record,
            EventHandlers.builder()
                .on(
                    ItemEventTypes.ITEM_RECEIVED,
                    (received, envelope) -> say(received, envelope, prepared))
                .build());
    if (receipt != Receipt.SET_ASIDE) {
      prepared.ifPresent(each -> issue.letGo(each.tenantId(), each.itemId()));
    }
  }

  /** Whatever fails here is tried again by the inbox, which knows what to do about it. */
  private Optional<Prepared> prepare(ConsumerRecord<String, byte[]> record) {
    try {
      var envelope = EventHeaders.read(record.headers());
      if (!envelope.type().equals(ItemEventTypes.ITEM_RECEIVED.name()) || record.value() == null) {
        return Optional.empty();
      }
      var received = EventJson.read(record.value(), ItemReceived.class);
      return Optional.of(
          new Prepared(
              envelope.tenantId(),
              received.item().itemId(),
              judge.judge(envelope.tenantId(), received)));
    } catch (RuntimeException e) {
      LOG.debug("item is searched again with its event", e);
      return Optional.empty();
    }
  }

  private void say(ItemReceived received, Envelope envelope, Optional<Prepared> prepared) {
    var verdict =
        prepared.map(Prepared::verdict).orElseGet(() -> judge.judge(envelope.tenantId(), received));
    issue.handle(envelope.tenantId(), received, verdict);
  }
}
