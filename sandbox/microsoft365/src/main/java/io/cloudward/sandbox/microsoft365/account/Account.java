package io.cloudward.sandbox.microsoft365.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the identity platform knows about signing in as a user.
 *
 * @param password digest of the password; null means the password of all demonstration accounts
 * @param failures failed sign-ins since the last success
 * @param sessionsFrom refresh tokens issued before this are revoked
 */
public record Account(
    String userId,
    @Nullable PasswordDigest password,
    SignInScenario scenario,
    int failures,
    @Nullable Instant lockedUntil,
    Instant sessionsFrom) {

  /** An account that can sign in. */
  public static Account of(
      String userId, @Nullable PasswordDigest password, SignInScenario scenario) {
    return new Account(userId, password, scenario, 0, null, Instant.EPOCH);
  }

  /** After a failed sign-in; locked when a time is given. */
  public Account failed(@Nullable Instant lockUntil) {
    return new Account(userId, password, scenario, failures + 1, lockUntil, sessionsFrom);
  }

  /** After a successful sign-in, or when an operator unlocks it. */
  public Account unlocked() {
    return new Account(userId, password, scenario, 0, null, sessionsFrom);
  }

  /** With another password; refresh tokens issued before that moment end. */
  public Account withPassword(PasswordDigest other, Instant now) {
    return new Account(userId, other, scenario, 0, null, now);
  }

  /** With its refresh tokens revoked. */
  public Account withSessionsFrom(Instant now) {
    return new Account(userId, password, scenario, failures, lockedUntil, now);
  }

  /** Playing another scenario. */
  public Account withScenario(SignInScenario other) {
    return new Account(userId, password, other, 0, null, sessionsFrom);
  }
}
