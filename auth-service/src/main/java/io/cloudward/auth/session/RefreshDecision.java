package io.cloudward.auth.session;

import java.time.Duration;
import java.time.Instant;

/** What becomes of a refresh token that is shown: pure. */
sealed interface RefreshDecision {

  /** It is the current one: give the next. */
  record Rotate() implements RefreshDecision {}

  /** Another tab was faster by moments: give the current one again. */
  record Repeat() implements RefreshDecision {}

  /** It was used long ago, so somebody holds a copy: end the session. */
  record Revoke() implements RefreshDecision {}

  /**
   * Decides.
   *
   * @param shown generation of the token
   * @param current generation that the session is at
   * @param rotatedAt when the current one was given out
   */
  static RefreshDecision decide(
      int shown, int current, Instant rotatedAt, Instant now, Duration grace) {
    if (shown == current) {
      return new Rotate();
    }
    return shown == current - 1 && now.isBefore(rotatedAt.plus(grace))
        ? new Repeat()
        : new Revoke();
  }
}
