package io.cloudward.log.timeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How what an entry is about went. */
@Schema(name = "LogOutcome")
public enum Outcome {
  /** It began. */
  STARTED,
  /** It was done. */
  SUCCESS,
  /** It could not be done. */
  FAILURE,
  /** Somebody has to do something. */
  ACTION_REQUIRED,
  /** Something was found. */
  DETECTED
}
