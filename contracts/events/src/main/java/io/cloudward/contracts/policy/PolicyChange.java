package io.cloudward.contracts.policy;

/** What happened to a policy. */
public enum PolicyChange {
  /** It is new. */
  CREATED,

  /** Its settings changed. */
  UPDATED,

  /** It began to act. */
  ENABLED,

  /** It stopped acting. */
  DISABLED,

  /** It is gone. */
  DELETED
}
