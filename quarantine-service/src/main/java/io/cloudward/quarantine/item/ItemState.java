package io.cloudward.quarantine.item;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an item in quarantine stands. */
@Schema(name = "QuarantineState")
public enum ItemState {
  /** It is kept. */
  HELD,
  /** Its release was decided and is under way. */
  RELEASING,
  /** It stands again where people find it. */
  RELEASED,
  /** Somebody had it removed for ever. */
  DELETED,
  /** Its time was over; it was removed for ever. */
  EXPIRED,
  /** It could not be put back, and that is not tried again by itself; it is still kept. */
  RELEASE_FAILED;

  /** Whether the item is still kept. */
  public boolean isKept() {
    return this == HELD || this == RELEASING || this == RELEASE_FAILED;
  }
}
