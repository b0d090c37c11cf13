package io.cloudward.provisioning.fact;

/** What a fact says. */
public enum FactKind {
  /** Somebody asked for the protection of a service. */
  PROVISION_REQUESTED,
  /** connector-service has begun. */
  CONNECTION_STARTED,
  /** connector-service is done. */
  CONNECTED,
  /** The default policies of one context stand. */
  POLICIES_PREPARED,
  /** Every part is ready. */
  PROVISIONING_COMPLETED,
  /** The policies of one context act. */
  POLICIES_ENABLED,
  /** The attempt ended without success. */
  PROVISIONING_FAILED,
  /** Somebody asked to end the protection of a service. */
  DEPROVISION_REQUESTED,
  /** The policies of one context no longer act. */
  POLICIES_DISABLED,
  /** Access to the service is removed. */
  DISCONNECTED,
  /** The protection has ended. */
  DEPROVISIONED,
  /** Sites or users changed; a Global Administrator has to synchronise. */
  SYNCHRONIZATION_REQUIRED,
  /** A Global Administrator has to do the first synchronisation. */
  FIRST_SYNCHRONIZATION_PENDING,
  /** Sites and users are synchronised. */
  SYNCHRONIZED,
  /** The organization no longer lets us in. */
  ACCESS_LOST;

  /** Whether the fact begins a task, or its next attempt. */
  public boolean isRequest() {
    return this == PROVISION_REQUESTED || this == DEPROVISION_REQUESTED;
  }

  /** Whether the fact is about a service at large and belongs to no task. */
  public boolean isOutsideTasks() {
    return switch (this) {
      case SYNCHRONIZATION_REQUIRED, FIRST_SYNCHRONIZATION_PENDING, SYNCHRONIZED, ACCESS_LOST ->
          true;
      default -> false;
    };
  }
}
