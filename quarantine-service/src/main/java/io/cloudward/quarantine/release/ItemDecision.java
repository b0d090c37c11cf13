package io.cloudward.quarantine.release;

import io.cloudward.quarantine.item.ItemState;

/** Whether something can be done about an item. */
public sealed interface ItemDecision {

  /** It can. */
  record Granted() implements ItemDecision {}

  /** It was done before; nothing changes. */
  record Unneeded() implements ItemDecision {}

  /** The item was removed for ever. */
  record Gone(ItemState state) implements ItemDecision {}

  /** The item is released, or about to be. */
  record Away(ItemState state) implements ItemDecision {}

  /** Whether an item can be released. */
  static ItemDecision onRelease(ItemState state) {
    return switch (state) {
      case HELD, RELEASE_FAILED -> new Granted();
      case RELEASING, RELEASED -> new Unneeded();
      case DELETED, EXPIRED -> new Gone(state);
    };
  }

  /** Whether an item can be deleted. */
  static ItemDecision onDeletion(ItemState state) {
    return switch (state) {
      case HELD, RELEASE_FAILED -> new Granted();
      case DELETED, EXPIRED -> new Unneeded();
      case RELEASING, RELEASED -> new Away(state);
    };
  }
}
