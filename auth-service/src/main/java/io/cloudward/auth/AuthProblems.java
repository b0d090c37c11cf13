package io.cloudward.auth;

import io.cloudward.web.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.Map;

/** The problems that auth-service answers with, besides those of {@link Problems}. */
public final class AuthProblems {

  private AuthProblems() {}

  /** The same words for an unknown user, a wrong password and a disabled account. */
  public static HttpProblem signInFailed() {
    return Problems.of(
        "sign-in-failed", 401, "Sign-in failed", "User name or password is not right.");
  }

  /** Somebody guesses: the account or the address must wait. */
  public static HttpProblem tooManyAttempts(Duration wait) {
    return HttpProblem.builder(
            Problems.of(
                "too-many-attempts",
                429,
                "Too many attempts",
                "Sign-in failed too often. Wait before you try again."))
        .withHeader("Retry-After", Math.max(1, wait.toSeconds()))
        .build();
  }

  /** The session ended or never was. */
  public static HttpProblem sessionEnded() {
    return Problems.of("session-ended", 401, "The session has ended", "Sign in again.");
  }

  /** A control panel that nobody configured. */
  public static HttpProblem unknownIssuer() {
    return Problems.of(
        "unknown-issuer",
        400,
        "The control panel is not trusted",
        "Sign-in can be started only by a control panel that this installation is configured for.");
  }

  /** The provider's answer does not belong to a sign-in of this browser, or was used before. */
  public static HttpProblem launchRefused(String reason, String detail) {
    return Problems.of(
        "launch-refused", 400, "Sign-in could not be completed", detail, Map.of("reason", reason));
  }

  /** The provider cannot be reached or answers nonsense. */
  public static HttpProblem providerUnavailable() {
    return Problems.of(
        "provider-unavailable",
        502,
        "The control panel does not answer",
        "Its OpenID provider cannot be reached or gives no usable answer. Try again.");
  }

  /** Nobody may give what he does not have. */
  public static HttpProblem beyondOwnPermissions(String field) {
    return Problems.of(
        "beyond-own-permissions",
        403,
        "Only own permissions can be granted",
        "The permissions in " + field + " go beyond those of the caller.");
  }

  /** A limit of the product is reached. */
  public static HttpProblem limitReached(String what, int limit) {
    return Problems.of(
        "limit-reached",
        409,
        "The limit is reached",
        "There may be at most " + limit + " " + what + ".",
        Map.of("limit", limit));
  }
}
