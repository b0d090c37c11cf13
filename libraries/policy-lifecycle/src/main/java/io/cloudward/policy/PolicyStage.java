package io.cloudward.policy;

/** How far the default policies of a protected service are. */
public enum PolicyStage {
  /** There are none: never asked for, or what was prepared has been given up. */
  DISCARDED,
  /** They stand and wait for the rest of the service. */
  PREPARED,
  /** Those meant to act do act. */
  ENABLED,
  /** They stand, and none acts, because the service is not protected any more. */
  DISABLED
}
