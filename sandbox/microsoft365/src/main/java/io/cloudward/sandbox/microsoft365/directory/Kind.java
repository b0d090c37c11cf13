package io.cloudward.sandbox.microsoft365.directory;

/** The kinds of objects an organization holds. */
public enum Kind {
  USER,
  GROUP,
  SITE,
  DRIVE,
  SERVICE_PRINCIPAL,
  ROLE_ASSIGNMENT,
  APP_ROLE_ASSIGNMENT,
  PERMISSION_GRANT,
  SUBSCRIPTION
}
