package io.cloudward.contracts;

/** A Microsoft 365 service that Cloudward protects. */
public enum Service {
  /** Mailboxes. */
  EXCHANGE_ONLINE,

  /** Sites and their document libraries. */
  SHAREPOINT_ONLINE,

  /** OneDrive for Business: the drives of users. */
  ONEDRIVE
}
