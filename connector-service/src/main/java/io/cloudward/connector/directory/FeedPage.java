package io.cloudward.connector.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a feed.
 *
 * @param entries what it tells
 * @param next link of the next page; null on the last one
 * @param delta link from which changes are read later; null where the feed has none
 */
record FeedPage(List<FeedEntry> entries, @Nullable String next, @Nullable String delta) {

  boolean isLast() {
    return next == null;
  }
}
