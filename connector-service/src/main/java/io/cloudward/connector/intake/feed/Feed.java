package io.cloudward.connector.intake.feed;

import io.cloudward.connector.intake.Cause;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far something is read.
 *
 * @param id its id
 * @param kind what it tells
 * @param folderId the mail folder; empty for others
 * @param place path of the folder as people see it
 * @param role how the folder's messages are treated
 * @param errand the manual scan it belongs to
 * @param link where to go on; null to begin anew
 * @param round number of the full reading
 * @param complete whether a full reading was finished
 * @param tries how often reading failed in a row
 * @param hintedAt when a notification named it that was not followed yet
 * @param readAt when it was read to its end last
 */
record Feed(
    UUID id,
    FeedKind kind,
    String folderId,
    String place,
    FolderRole role,
    @Nullable ScanErrand errand,
    @Nullable String link,
    int round,
    boolean complete,
    int tries,
    @Nullable Instant hintedAt,
    @Nullable Instant readAt) {

  /** The same feed from the beginning. */
  Feed anew() {
    return new Feed(
        id, kind, folderId, place, role, errand, null, round + 1, false, tries, hintedAt, readAt);
  }

  /** The same feed after a page. */
  Feed after(@Nullable String next, boolean isLast, Instant now) {
    return new Feed(
        id,
        kind,
        folderId,
        place,
        role,
        errand,
        next,
        round,
        complete || isLast,
        0,
        hintedAt,
        isLast ? now : readAt);
  }

  /**
   * What a manual scan looks for.
   *
   * @param scan its id
   * @param since nothing older is taken
   * @param protect whether a verdict leads to an action
   */
  record ScanErrand(UUID scan, Instant since, boolean protect) {

    Cause cause() {
      return Cause.manual(scan, protect);
    }
  }
}
