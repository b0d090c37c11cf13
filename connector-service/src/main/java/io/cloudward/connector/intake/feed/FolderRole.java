package io.cloudward.connector.intake.feed;

/** How the messages of a mail folder are treated. */
public enum FolderRole {
  /** They are scanned. */
  TAKEN,
  /** They are scanned and known to lie among junk mail. */
  JUNK,
  /**
   * They are not scanned: what is being written, what waits to be sent, what people threw away
   * (moved back, it is found where it lands), and hidden folders, among them our quarantine.
   */
  EXCLUDED
}
