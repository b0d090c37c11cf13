package io.cloudward.provisioning.task;

/** Where a task, or one of its services, stands; the stages of its way are among these. */
public enum TaskState {
  /** Submitted. */
  REQUESTED,
  /** Access to the service is being set up. */
  CONNECTING,
  /** A Global Administrator must synchronise before it can go on. */
  ACTION_REQUIRED,
  /** Connected; policies are being prepared. */
  PREPARING,
  /** Every part is ready; policies are being enabled. */
  COMPLETING,
  /** Deprovisioning: policies are being disabled. */
  DISABLING,
  /** Deprovisioning: policies are off, access is being removed. */
  DISCONNECTING,
  /** Done. */
  COMPLETED,
  /** Ended without success; reason and remedy are told. */
  FAILED,
  /** Ended by a person's wish. */
  CANCELLED;

  /** Whether nothing more happens without a new attempt. */
  public boolean isClosed() {
    return switch (this) {
      case COMPLETED, FAILED, CANCELLED -> true;
      case REQUESTED,
          CONNECTING,
          ACTION_REQUIRED,
          PREPARING,
          COMPLETING,
          DISABLING,
          DISCONNECTING ->
          false;
    };
  }
}
