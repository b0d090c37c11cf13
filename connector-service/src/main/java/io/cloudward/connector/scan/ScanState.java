package io.cloudward.connector.scan;

/** How far a manual scan is. */
public enum ScanState {
  /** It is looking, or verdicts and actions are missing. */
  RUNNING,
  /** Everything that it found was dealt with. */
  COMPLETED,
  /** Somebody ended it. */
  CANCELLED
}
