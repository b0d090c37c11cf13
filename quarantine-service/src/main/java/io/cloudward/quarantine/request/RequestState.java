package io.cloudward.quarantine.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a release request stands. */
@Schema(name = "ReleaseRequestState")
public enum RequestState {
  /** It waits for a decision. */
  PENDING,
  APPROVED,
  DENIED,
  /** Nobody decided on it, and there is nothing left to decide: the item left the quarantine. */
  CLOSED
}
