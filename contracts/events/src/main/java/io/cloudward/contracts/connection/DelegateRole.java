package io.cloudward.contracts.connection;

/** The directory role of the delegate account. */
public enum DelegateRole {
  /** Promoted: sites and users synchronise by themselves. */
  GLOBAL_ADMINISTRATOR,

  /** Not promoted: a Global Administrator synchronises sites and drives. */
  SERVICE_SUPPORT_ADMINISTRATOR,

  /** There is no delegate account: access is app-only. */
  NONE
}
