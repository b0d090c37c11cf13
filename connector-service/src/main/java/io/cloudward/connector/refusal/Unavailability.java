package io.cloudward.connector.refusal;

import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;

/** What a failed call means to the person who verifies. */
public final class Unavailability {

  private Unavailability() {}

  /** The refusal that stands for a failure. */
  public static Refusal refusal(MicrosoftException failure) {
    return Refusals.of(
        switch (failure.kind()) {
          case THROTTLED -> "THROTTLED";
          case TEMPORARY -> isUnreachable(failure) ? "SERVICE_UNREACHABLE" : "TEMPORARY";
          case UNAUTHORIZED -> "REAUTH_NEEDED";
          case FORBIDDEN -> "INSUFFICIENT_PERMISSIONS";
          case NOT_FOUND, CONFLICT, GONE, REFUSED -> "APPLICATION_FAULT";
        });
  }

  private static boolean isUnreachable(MicrosoftException failure) {
    return failure.kind() == FailureKind.TEMPORARY
        && (failure.code().equals("unreachable") || failure.code().equals("timeout"));
  }
}
