package io.cloudward.messaging.inbox;

/** What became of a record. */
public enum Receipt {
  /** Its effect is committed. */
  HANDLED,
  /** It had its effect before. */
  SEEN_BEFORE,
  /** Nobody here hears its type. */
  NOT_HEARD,
  /** It is a dead letter: an operator may replay it, so what it needs must stay. */
  SET_ASIDE
}
