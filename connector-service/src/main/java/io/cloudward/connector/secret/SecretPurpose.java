package io.cloudward.connector.secret;

/** What a stored secret is for. */
public enum SecretPurpose {
  /** Tokens of a verified administrator, until the verification expires or is used. */
  ADMINISTRATOR_GRANT,
  /** Password of the delegate account. */
  DELEGATE_PASSWORD,
  /** Key from which the client state of subscriptions is derived. */
  CLIENT_STATE
}
