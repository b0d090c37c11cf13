package io.cloudward.connector.intake.feed;

/** What a feed tells. */
enum FeedKind {
  /** The folders of a mailbox. */
  FOLDERS,
  /** The messages of one folder. */
  MESSAGES,
  /** The files of a drive. */
  FILES,
  /** The messages of a mailbox since a day, for a manual scan. */
  SCAN_MESSAGES,
  /** The files of a drive since a day, for a manual scan. */
  SCAN_FILES;

  /** Whether it belongs to a manual scan and ends with its last page. */
  boolean isScan() {
    return this == SCAN_MESSAGES || this == SCAN_FILES;
  }
}
