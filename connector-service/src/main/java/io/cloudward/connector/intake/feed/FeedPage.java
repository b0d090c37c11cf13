package io.cloudward.connector.intake.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a feed.
 *
 * @param entries what it tells
 * @param next link of the next page; null on the last one
 * @param delta link from which changes are read later; null where there is none
 */
record FeedPage(List<JsonNode> entries, @Nullable String next, @Nullable String delta) {

  static FeedPage of(JsonNode answer) {
    List<JsonNode> entries = new ArrayList<>();
    answer.path("value").forEach(entries::add);
    return new FeedPage(
        entries,
        answer.path("@odata.nextLink").asText(null),
        answer.path("@odata.deltaLink").asText(null));
  }

  boolean isLast() {
    return next == null;
  }

  /** Where reading goes on. */
  @Nullable String position() {
    return next == null ? delta : next;
  }

  static boolean isRemoved(JsonNode entry) {
    return entry.has("@removed") || entry.has("deleted");
  }
}
