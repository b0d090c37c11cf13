package io.cloudward.connector.connection;

/** The steps of connecting, in order. Each brings about a state and may be repeated. */
enum Step {
  /** The delegate account exists with the password that is stored. */
  DELEGATE_ACCOUNT,
  /** The delegate account has the role that was asked for, and no higher one. */
  DELEGATE_ROLE,
  /** The delegate account can sign in. */
  DELEGATE_SIGN_IN,
  /** Our application holds its standing permissions. */
  APPLICATION_GRANT,
  /** The directory is stored. */
  DIRECTORY,
  /** Notifications arrive. */
  SUBSCRIPTION
}
