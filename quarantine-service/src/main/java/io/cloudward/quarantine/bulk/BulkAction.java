package io.cloudward.quarantine.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done about many items. */
@Schema(name = "BulkAction")
public enum BulkAction {
  RELEASE,
  DELETE
}
