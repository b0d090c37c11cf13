package io.cloudward.quarantine.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of an item in a bulk job. */
@Schema(name = "BulkOutcome")
public enum BulkOutcome {
  /** The action was taken. */
  DONE,
  /** It had been taken before. */
  UNNEEDED,
  /** It could not be taken; where the item stands now says why. */
  REFUSED
}
