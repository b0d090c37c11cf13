package io.cloudward.sandbox.microsoft365.faults;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The faults that can be switched on; the README says what each does and its parameters. */
public enum Fault {
  LATENCY,
  THROTTLE,
  SERVER_ERRORS,
  COMMIT_THEN_FAIL,
  SLOW_BODY,
  EXPIRED_TOKENS,
  REVOKED_CONSENT,
  DELTA_GONE,
  LOST_NOTIFICATIONS,
  DUPLICATE_NOTIFICATIONS,
  DELAYED_NOTIFICATIONS,
  FORGED_NOTIFICATIONS;

  /** The name in URLs, such as {@code lost-notifications}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The fault of that name. */
  public static Optional<Fault> withKey(String key) {
    return Arrays.stream(values()).filter(fault -> fault.key().equals(key)).findFirst();
  }
}
