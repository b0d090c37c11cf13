package io.cloudward.contracts.item;

/** What is done to an item. */
public enum Operation {
  /** The action that a verdict demands. */
  ENFORCE,
  /** Putting it back after a release. */
  RESTORE,
  /** Removing what quarantine held. */
  REMOVE
}
