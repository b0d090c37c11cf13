package io.cloudward.contracts.connection;

/** How Cloudward reaches an organization. */
public enum ConnectionMode {
  /** A delegate account created with a verified administrator. */
  DELEGATE_ACCOUNT,

  /** App-only access with a certificate after admin consent. */
  APP_CONSENT
}
