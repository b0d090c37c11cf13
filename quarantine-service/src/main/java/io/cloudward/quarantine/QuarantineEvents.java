package io.cloudward.quarantine;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.QuarantineEventTypes;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.quarantine.ItemDeleted;
import io.cloudward.contracts.quarantine.ItemExpired;
import io.cloudward.contracts.quarantine.ItemHeld;
import io.cloudward.contracts.quarantine.ItemReleased;
import io.cloudward.contracts.quarantine.ReleaseApproved;
import io.cloudward.contracts.quarantine.ReleaseDenied;
import io.cloudward.contracts.quarantine.ReleaseRequested;
import io.cloudward.envelope.EventType;
import io.cloudward.messaging.outbox.Fact;
import io.cloudward.messaging.outbox.Outbox;
import io.cloudward.quarantine.item.ItemFact;
import io.cloudward.security.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Says what happens to items, in the transaction that runs. */
@ApplicationScoped
public class QuarantineEvents {

  private final Outbox outbox;
  private final SaidFacts said;
  private final CurrentTenant tenant;

  QuarantineEvents(Outbox outbox, SaidFacts said, CurrentTenant tenant) {
    this.outbox = outbox;
    this.said = said;
    this.tenant = tenant;
  }

  /** The item is in quarantine; said once for each time it was taken. */
  public void held(ItemDescription item, ItemFact.Announced fact) {
    sayOnce(
        QuarantineEventTypes.ITEM_HELD,
        item.itemId(),
        fact.at(),
        new ItemHeld(item, fact.categories(), fact.reasons(), fact.at(), fact.expiresAt()));
  }

  /** The item is to be restored. */
  public void approved(ItemDescription item, ItemFact.Approved fact) {
    say(
        QuarantineEventTypes.RELEASE_APPROVED,
        item.itemId(),
        fact.at(),
        new ReleaseApproved(
            item.itemId(),
            item.organizationId(),
            item.service(),
            fact.by(),
            fact.requestId(),
            fact.at()));
  }

  /** The item stands again where people find it; said once for each time it was put back. */
  public void released(ItemDescription item, ItemFact.Released fact) {
    sayOnce(
        QuarantineEventTypes.ITEM_RELEASED,
        item.itemId(),
        fact.at(),
        new ItemReleased(item, fact.by(), fact.identical(), fact.at()));
  }

  /** The item is to be removed for ever. */
  public void deleted(ItemDescription item, ItemFact.Deleted fact) {
    say(
        QuarantineEventTypes.ITEM_DELETED,
        item.itemId(),
        fact.at(),
        new ItemDeleted(
            item.itemId(), item.organizationId(), item.service(), fact.by(), fact.at()));
  }

  /** The time of the item is over. */
  public void expired(ItemDescription item, ItemFact.Expired fact) {
    say(
        QuarantineEventTypes.ITEM_EXPIRED,
        item.itemId(),
        fact.at(),
        new ItemExpired(item.itemId(), item.organizationId(), item.service(), fact.at()));
  }

  /** Somebody asks for the release of the item. */
  public void requested(ItemDescription item, UUID request, String by, Instant at) {
    say(
        QuarantineEventTypes.RELEASE_REQUESTED,
        item.itemId(),
        at,
        new ReleaseRequested(item.itemId(), item.organizationId(), request, by, at));
  }

  /** The request is denied. */
  public void denied(UUID item, UUID organization, UUID request, Actor by, Instant at) {
    say(
        QuarantineEventTypes.RELEASE_DENIED,
        item,
        at,
        new ReleaseDenied(item, organization, request, by, at));
  }

  private <T> void sayOnce(EventType<T> type, UUID item, Instant at, T payload) {
    if (said.isFirst(type, item, at)) {
      say(type, item, at, payload);
    }
  }

  private <T> void say(EventType<T> type, UUID item, Instant at, T payload) {
    outbox.append(new Fact<>(type, tenant.require(), item.toString(), at, payload));
  }
}
