package io.cloudward.quarantine.errand;

/** What there is to do. */
public enum ErrandKind {
  /** Securing the bytes of an item, or letting them go. */
  CONTENT,
  /** Removing an item whose time is over. */
  EXPIRY,
  /** Releasing or deleting many items. */
  BULK,
  /** Telling owners what is in quarantine. */
  DIGEST
}
