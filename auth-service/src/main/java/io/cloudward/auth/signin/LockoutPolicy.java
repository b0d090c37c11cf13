package io.cloudward.auth.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How long who failed must wait: nothing at first, then twice as long each time. Pure. An account
 * can be guessed at about a hundred times a day (OWASP ASVS 6.3.1); an address, which many share,
 * gets more patience.
 */
record LockoutPolicy(int free, Duration longest) {

  /** For a user name. */
  static final LockoutPolicy ACCOUNT = new LockoutPolicy(5, Duration.ofMinutes(15));

  /** For an address. */
  static final LockoutPolicy ADDRESS = new LockoutPolicy(100, Duration.ofMinutes(5));

  /** Failures older than this are forgotten. */
  static final Duration MEMORY = Duration.ofHours(1);

  private static final int MOST_DOUBLINGS = 20;

  /** The time left to wait; zero or less if there is none. */
  Duration wait(int failures, Instant lastAt, Instant now) {
    if (failures < free || lastAt.plus(MEMORY).isBefore(now)) {
      return Duration.ZERO;
    }
    var doublings = Math.min(failures - free, MOST_DOUBLINGS);
    var delay = Duration.ofSeconds(1L << doublings);
    var bounded = delay.compareTo(longest) < 0 ? delay : longest;
    return Duration.between(now, lastAt.plus(bounded));
  }
}
