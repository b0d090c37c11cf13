package io.cloudward.standalone.supervisor;

import java.time.Duration;

/**
 * How long to wait before a program that died is started again: longer each time, up to a limit.
 */
final class Backoff {

  private static final Duration FIRST = Duration.ofMillis(250);
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final Duration STABLE = Duration.ofSeconds(60);

  private Duration next = FIRST;

  /**
   * The pause before the next start.
   *
   * @param lived how long the program ran; after a minute the pauses begin anew
   */
  Duration after(Duration lived) {
    if (lived.compareTo(STABLE) >= 0) {
      next = FIRST;
    }
    var pause = next;
    var doubled = next.multipliedBy(2);
    next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return pause;
  }
}
