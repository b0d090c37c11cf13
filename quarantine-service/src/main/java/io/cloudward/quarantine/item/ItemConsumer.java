package io.cloudward.quarantine.item;

import io.cloudward.contracts.ItemEventTypes;
import io.cloudward.contracts.QuarantineEventTypes;
import io.cloudward.contracts.quarantine.ItemDeleted;
import io.cloudward.contracts.quarantine.ItemExpired;
import io.cloudward.contracts.quarantine.ReleaseApproved;
import io.cloudward.envelope.Envelope;
import io.cloudward.messaging.inbox.EventHandlers;
import io.cloudward.messaging.inbox.Inbox;
import io.cloudward.quarantine.owner.OwnerGroups;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears {@code connection.item}, and {@code quarantine.item}: what we said ourselves changes
 * nothing, unless the items are built anew.
 */
@ApplicationScoped
class ItemConsumer {

  private static final String CONSUMER = "quarantine.item";

  private final Inbox inbox;
  private final ItemProjection items;
  private final EventHandlers handlers;

  ItemConsumer(Inbox inbox, ItemProjection items, OwnerGroups groups) {
    this.inbox = inbox;
    this.items = items;
    this.handlers =
        EventHandlers.builder()
            .on(ItemEventTypes.ITEM_RECEIVED, (said, envelope) -> groups.hear(said))
            .on(ItemEventTypes.ITEM_ENFORCED, (said, envelope) -> items.enforced(said))
            .on(ItemEventTypes.ENFORCEMENT_FAILED, (said, envelope) -> items.failed(said))
            .on(ItemEventTypes.ITEM_RESTORED, (said, envelope) -> items.restored(said))
            .on(QuarantineEventTypes.ITEM_HELD, (said, envelope) -> items.held(said))
            .on(QuarantineEventTypes.ITEM_RELEASED, (said, envelope) -> items.released(said))
            .on(QuarantineEventTypes.RELEASE_APPROVED, this::approved)
            .on(QuarantineEventTypes.ITEM_DELETED, this::deleted)
            .on(QuarantineEventTypes.ITEM_EXPIRED, this::expired)
            .build();
  }

  @Incoming("items")
  @Blocking
  void consume(ConsumerRecord<String, byte[]> record) {
    inbox.receive(CONSUMER, record, handlers);
  }

  private void approved(ReleaseApproved said, Envelope envelope) {
    items.decided(
        said.itemId(),
        new ItemFact.Approved(said.approvedAt(), said.approvedBy(), said.requestId()));
  }

  private void deleted(ItemDeleted said, Envelope envelope) {
    items.decided(said.itemId(), new ItemFact.Deleted(said.deletedAt(), said.deletedBy()));
  }

  private void expired(ItemExpired said, Envelope envelope) {
    items.decided(said.itemId(), new ItemFact.Expired(said.expiredAt()));
  }
}
