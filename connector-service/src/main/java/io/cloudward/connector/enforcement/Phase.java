package io.cloudward.connector.enforcement;

/** How far the enforcement of an item is. */
public enum Phase {
  /** Actions may follow. */
  OPEN,
  /** The item was gone, has other content, or cannot be acted on; nothing follows. */
  ENDED,
  /** The item is in quarantine. */
  HELD,
  /** It is on its way back. */
  RESTORING,
  /** It stands where it stood, and no verdict touches it again. */
  RESTORED,
  /** What is held is being removed. */
  REMOVING,
  /** Nothing of it is left. */
  REMOVED
}
