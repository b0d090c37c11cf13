package io.cloudward.connector.intake;

/** Tells what Cloudward itself wrote into a drive, so that it is not taken for something new. */
public interface OwnContent {

  /**
   * Whether these bytes at this place are a warning text of ours or a file that was released.
   *
   * @param key the version found
   * @param sha256 of its bytes
   */
  boolean contains(ItemKey key, String sha256);
}
