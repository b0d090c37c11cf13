package io.cloudward.contracts.item;

/** Which way a message goes. */
public enum Direction {
  /** From outside the organization. */
  INCOMING,
  /** To somebody outside the organization. */
  OUTGOING,
  /** Between people of the organization. */
  INTERNAL
}
