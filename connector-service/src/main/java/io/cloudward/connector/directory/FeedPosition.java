package io.cloudward.connector.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a feed was read.
 *
 * @param link where to go on; null to begin anew
 * @param round number of the full reading
 * @param complete whether the full reading of this round is over
 * @param readAt when the last page was stored
 */
record FeedPosition(@Nullable String link, int round, boolean complete, Instant readAt) {

  /** The beginning of another full reading. */
  FeedPosition anew(Instant now) {
    return new FeedPosition(null, round + 1, false, now);
  }
}
