package io.cloudward.sandbox.microsoft365.faults;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
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
  FORGED_NOTIFICATIONS,
  STRICT_DOWNLOADS;

  private static final Map<String, Fault> ALIASES =
      Map.of(
          "slow", LATENCY,
          "throttled", THROTTLE,
          "fail-before-effect", SERVER_ERRORS,
          "fail-after-effect", COMMIT_THEN_FAIL,
          "delta-expired", DELTA_GONE,
          "notifications-off", LOST_NOTIFICATIONS,
          "notifications-twice", DUPLICATE_NOTIFICATIONS,
          "notifications-late", DELAYED_NOTIFICATIONS,
          "notifications-forged", FORGED_NOTIFICATIONS);

  /** The name in URLs, such as {@code lost-notifications}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The fault of that name, or of a name that says what it looks like from outside. */
  public static Optional<Fault> withKey(String key) {
    var known = Optional.ofNullable(ALIASES.get(key));
    return Arrays.stream(values())
        .filter(fault -> fault.key().equals(key) || known.filter(fault::equals).isPresent())
        .findFirst();
  }
}
