package io.cloudward.log.timeline;

/** How what an entry is about went. */
public enum Outcome {
  /** It began. */
  STARTED,
  /** It was done. */
  SUCCESS,
  /** It could not be done. */
  FAILURE,
  /** Somebody has to do something. */
  ACTION_REQUIRED
}
