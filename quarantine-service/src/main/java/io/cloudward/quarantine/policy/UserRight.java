package io.cloudward.quarantine.policy;

/** What the person whom a quarantined item was meant for may do about it. */
public enum UserRight {
  /** Nothing. */
  NONE,
  /** Ask an administrator to release it. */
  REQUEST,
  /** Release it. */
  RELEASE
}
