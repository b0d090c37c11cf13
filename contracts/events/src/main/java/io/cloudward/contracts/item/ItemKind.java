package io.cloudward.contracts.item;

/** What an item is. */
public enum ItemKind {
  /** A message in a mailbox. */
  MESSAGE,
  /** One version of a file in a drive. */
  FILE
}
