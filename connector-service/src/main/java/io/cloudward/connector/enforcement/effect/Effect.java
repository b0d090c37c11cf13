package io.cloudward.connector.enforcement.effect;

/** The effects on one item; with the item each is the key of one intent and one outcome. */
public enum Effect {
  /** A text stands before the subject. */
  TAG,
  /** The message lies in the Junk Email folder. */
  JUNK,
  /** A warning stands in the file's place. */
  REPLACE,
  /** The item lies where deleted items go. */
  DELETE,
  /** The item is held. */
  HOLD,
  /** The item stands where it stood. */
  RESTORE,
  /** What was held is gone for ever. */
  ERASE
}
