package io.cloudward.quarantine.item;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the bytes of an item are there to be looked at. */
@Schema(name = "QuarantinedContent")
public enum ContentState {
  /** They are being secured. */
  PENDING,
  /** They are kept as long as the item is. */
  KEPT,
  /** They were never fetched, or are lost; the mailbox may still have the message. */
  MISSING,
  /** They are gone, because the item is not kept any more. */
  GONE
}
