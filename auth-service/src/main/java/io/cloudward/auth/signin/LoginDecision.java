package io.cloudward.auth.signin;

import io.cloudward.auth.session.OpenedSession;
import java.time.Duration;

/** How a sign-in with a password ended. */
sealed interface LoginDecision {

  /** The person is in. */
  record Granted(OpenedSession session) implements LoginDecision {}

  /** User name or password is wrong, or the account is disabled. */
  record Refused() implements LoginDecision {}

  /** Account or address must wait. */
  record Locked(Duration patience) implements LoginDecision {}
}
