package io.cloudward.connector.organization;

/** What a connected service needs from a person. */
public enum Attention {
  /** A Global Administrator has to synchronise. */
  SYNCHRONIZATION_REQUIRED,
  /** The organization no longer lets us in. */
  ACCESS_LOST
}
