package io.cloudward.provisioning.task;

/** What a task is for. */
public enum TaskKind {
  /** Protect services. */
  PROVISION,
  /** End the protection of services. */
  DEPROVISION
}
