package io.cloudward.threat.policy.settings;

/** Which files are blocked. */
public enum BlockingMode {
  /** Those that the lists name. */
  LISTED,
  /** All but those that the lists name. */
  ALL_EXCEPT_LISTED
}
