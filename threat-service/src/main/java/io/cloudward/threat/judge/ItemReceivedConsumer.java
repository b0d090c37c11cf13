package io.cloudward.threat.judge;

import io.cloudward.contracts.ItemEventTypes;
import io.cloudward.messaging.inbox.EventHandlers;
import io.cloudward.messaging.inbox.Inbox;
import io.cloudward.messaging.inbox.Receipt;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears of items, a few at once. An item is judged before the transaction that holds its inbox row
 * begins, because a scan may take a minute and must not keep a connection for so long.
 */
@ApplicationScoped
class ItemReceivedConsumer {

  private static final String CONSUMER = "threat.judge";

  private final Inbox inbox;
  private final ItemJudge judge;
  private final VerdictOutbox verdicts;

  ItemReceivedConsumer(Inbox inbox, ItemJudge judge, VerdictOutbox verdicts) {
    this.inbox = inbox;
    this.judge = judge;
    this.verdicts = verdicts;
  }

  @Incoming("connection-item")
  @Blocking(value = "threat-judge", ordered = false)
  void consume(ConsumerRecord<String, byte[]> record) {
    var item = Case.of(record);
    item.ifPresent(open -> open.prepare(judge));
    var receipt =
        inbox.receive(
            CONSUMER,
            record,
            EventHandlers.builder()
                .on(
                    ItemEventTypes.ITEM_RECEIVED,
                    (received, envelope) ->
                        verdicts.issue(envelope, item.orElseThrow().verdict(judge)))
                .build());
    if (receipt != Receipt.SET_ASIDE) {
      item.ifPresent(judge::close);
    }
  }
}
