package io.cloudward.contracts.connection;

/** Why a Global Administrator has to synchronise. */
public enum SynchronizationCause {
  /** Sites were added or removed. */
  SITES_CHANGED,

  /** Users with drives were added or removed. */
  USERS_CHANGED,

  /** The first synchronisation could not be done with the verified administrator. */
  FIRST_SYNCHRONIZATION_PENDING
}
