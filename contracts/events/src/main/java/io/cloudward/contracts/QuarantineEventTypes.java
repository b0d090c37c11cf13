package io.cloudward.contracts;

import io.cloudward.contracts.quarantine.ItemDeleted;
import io.cloudward.contracts.quarantine.ItemExpired;
import io.cloudward.contracts.quarantine.ItemHeld;
import io.cloudward.contracts.quarantine.ItemReleased;
import io.cloudward.contracts.quarantine.ReleaseApproved;
import io.cloudward.contracts.quarantine.ReleaseDenied;
import io.cloudward.contracts.quarantine.ReleaseRequested;
import io.cloudward.envelope.EventType;
import java.util.List;

/** Facts about items in quarantine. */
public final class QuarantineEventTypes {

  public static final EventType<ItemHeld> ITEM_HELD =
      EventTypes.type(
          "quarantine", "quarantine", "item-held", Topics.QUARANTINE_ITEM, ItemHeld.class);
  public static final EventType<ReleaseRequested> RELEASE_REQUESTED =
      EventTypes.type(
          "quarantine",
          "quarantine",
          "release-requested",
          Topics.QUARANTINE_ITEM,
          ReleaseRequested.class);
  public static final EventType<ReleaseApproved> RELEASE_APPROVED =
      EventTypes.type(
          "quarantine",
          "quarantine",
          "release-approved",
          Topics.QUARANTINE_ITEM,
          ReleaseApproved.class);
  public static final EventType<ReleaseDenied> RELEASE_DENIED =
      EventTypes.type(
          "quarantine",
          "quarantine",
          "release-denied",
          Topics.QUARANTINE_ITEM,
          ReleaseDenied.class);
  public static final EventType<ItemReleased> ITEM_RELEASED =
      EventTypes.type(
          "quarantine", "quarantine", "item-released", Topics.QUARANTINE_ITEM, ItemReleased.class);
  public static final EventType<ItemDeleted> ITEM_DELETED =
      EventTypes.type(
          "quarantine", "quarantine", "item-deleted", Topics.QUARANTINE_ITEM, ItemDeleted.class);
  public static final EventType<ItemExpired> ITEM_EXPIRED =
      EventTypes.type(
          "quarantine", "quarantine", "item-expired", Topics.QUARANTINE_ITEM, ItemExpired.class);

  private QuarantineEventTypes() {}

  /** All of them. */
  public static List<EventType<?>> all() {
    return List.of(
        ITEM_HELD,
        RELEASE_REQUESTED,
        RELEASE_APPROVED,
        RELEASE_DENIED,
        ITEM_RELEASED,
        ITEM_DELETED,
        ITEM_EXPIRED);
  }
}
