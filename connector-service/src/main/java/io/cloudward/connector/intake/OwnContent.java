package io.cloudward.connector.intake;

/** Tells what Cloudward itself wrote or put back, so that it is not taken for something new. */
public interface OwnContent {

  /**
   * Whether these bytes at this place are a warning text of ours or something that was released.
   *
   * @param key what was found
   * @param sha256 of its bytes
   */
  boolean contains(ItemKey key, String sha256);
}
