package io.cloudward.connector.intake;

/** How far an item is. */
public enum ItemState {
  /** Known; its content is to be fetched. */
  FOUND,
  /** Its content is there and was announced; verdicts are awaited. */
  RECEIVED,
  /** It was not announced: gone before it was read, or our own writing. */
  SKIPPED,
  /** All verdicts are in; an action is not done yet. */
  JUDGED,
  /** Nothing is left to do. */
  SETTLED
}
