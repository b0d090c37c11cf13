package io.cloudward.contracts.item;

/** How an item came to be scanned. */
public enum ItemOrigin {
  /** It is new or has changed. */
  REAL_TIME,
  /** Somebody asked for a scan of what is there. */
  MANUAL_SCAN
}
