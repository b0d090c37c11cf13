package io.cloudward.provisioning.process;

/** How far the process of one service is. */
public enum ProcessStatus {
  /** Parts are awaited. */
  RUNNING,
  /** Every part was ready; policies are being enabled. */
  ENABLING,
  /** Done. */
  COMPLETED,
  /** Given up. */
  FAILED,
  /** Ended by a person's wish. */
  CANCELLED;

  /** Whether something is still awaited. */
  public boolean isActive() {
    return this == RUNNING || this == ENABLING;
  }
}
