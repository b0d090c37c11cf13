package io.cloudward.sandbox.microsoft365.application;

/** How much an organization granted an application. */
public enum ConsentLevel {
  /** Not installed. */
  NONE,
  /** Permissions to be used with a signed-in user's token. */
  DELEGATED,
  /** Those, and the permissions of the application itself. */
  ALL
}
