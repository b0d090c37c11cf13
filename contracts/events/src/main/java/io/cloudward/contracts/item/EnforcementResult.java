package io.cloudward.contracts.item;

/** How the enforcement of a verdict ended. */
public enum EnforcementResult {
  /** The action was taken. */
  DONE,
  /** The item had been removed for ever by somebody else. */
  ITEM_GONE,
  /** The file has newer content, which is an item of its own; the judged version was removed. */
  ITEM_CHANGED
}
