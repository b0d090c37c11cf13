package io.cloudward.threat.policy.settings;

/** How easily a filter takes something for a threat. */
public enum DetectionLevel {
  /** Finds most, and is wrong most often. */
  HIGH,
  /** The recommended one. */
  MEDIUM,
  /** Finds only what is certain. */
  LOW
}
