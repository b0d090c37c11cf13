package io.cloudward.log.timeline;

import io.cloudward.contracts.item.ItemDescription;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message or file as the log names it.
 *
 * @param itemId the item, which links its entries
 * @param description what it is called; null where the event says no more than the id
 * @param categories what it is taken for
 */
public record LoggedItem(
    UUID itemId, @Nullable ItemDescription description, List<String> categories) {

  public LoggedItem {
    categories = List.copyOf(categories);
  }

  /** An item of which an event tells everything. */
  public static LoggedItem of(ItemDescription description, List<String> categories) {
    return new LoggedItem(description.itemId(), description, categories);
  }

  /** An item of which an event tells the id alone. */
  public static LoggedItem of(UUID itemId) {
    return new LoggedItem(itemId, null, List.of());
  }
}
