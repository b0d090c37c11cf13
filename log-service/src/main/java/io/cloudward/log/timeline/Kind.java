package io.cloudward.log.timeline;

/** What an entry is about. */
public enum Kind {
  /** Services become protected or stop being so. */
  PROVISIONING,
  /** Access to an organization. */
  CONNECTION,
  /** Policies. */
  POLICY
}
