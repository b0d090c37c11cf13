package io.cloudward.threat.policy.settings;

/** Which messages a filter looks at. */
public enum MailScope {
  /** Incoming, outgoing and internal ones. */
  ALL_MESSAGES,
  /** Only those from domains that are not the organization's own. */
  INCOMING_MESSAGES
}
