package io.cloudward.contracts.quarantine;

import io.cloudward.contracts.item.ItemDescription;
import java.time.Instant;
import java.util.List;

/**
 * An item is in quarantine.
 *
 * @param item the item, in the words of people
 * @param categories what the item is taken for
 * @param reasons sentences for people
 * @param heldAt since when
 * @param expiresAt until when
 */
public record ItemHeld(
    ItemDescription item,
    List<String> categories,
    List<String> reasons,
    Instant heldAt,
    Instant expiresAt) {

  public ItemHeld {
    categories = List.copyOf(categories);
    reasons = List.copyOf(reasons);
  }
}
