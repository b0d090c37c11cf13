package io.cloudward.contracts;

import io.cloudward.contracts.item.EnforcementFailed;
import io.cloudward.contracts.item.ItemEnforced;
import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.contracts.item.ItemRestored;
import io.cloudward.envelope.EventType;
import java.util.List;

/** Facts about messages and files, as connector-service writes them. */
public final class ItemEventTypes {

  public static final EventType<ItemReceived> ITEM_RECEIVED =
      EventTypes.type(
          "connection", "item", "item-received", Topics.CONNECTION_ITEM, ItemReceived.class);
  public static final EventType<ItemEnforced> ITEM_ENFORCED =
      EventTypes.type(
          "connection", "item", "item-enforced", Topics.CONNECTION_ITEM, ItemEnforced.class);
  public static final EventType<EnforcementFailed> ENFORCEMENT_FAILED =
      EventTypes.type(
          "connection",
          "item",
          "enforcement-failed",
          Topics.CONNECTION_ITEM,
          EnforcementFailed.class);
  public static final EventType<ItemRestored> ITEM_RESTORED =
      EventTypes.type(
          "connection", "item", "item-restored", Topics.CONNECTION_ITEM, ItemRestored.class);

  private ItemEventTypes() {}

  /** All of them. */
  public static List<EventType<?>> all() {
    return List.of(ITEM_RECEIVED, ITEM_ENFORCED, ENFORCEMENT_FAILED, ITEM_RESTORED);
  }
}
