package io.cloudward.threat.list;

/** What an entry does. */
public enum Effect {
  /** An administrator vouches for it. */
  ALLOW,
  /** Items with it are quarantined. */
  BLOCK
}
