package io.cloudward.connector.work;

import io.cloudward.connector.ConnectorConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When work that failed is tried again, and when it is given up.
 *
 * @param first wait before the second try
 * @param longest no wait is longer, unless Microsoft asks for it
 * @param limit how long it may go on failing
 */
public record RetryPlan(Duration first, Duration longest, Duration limit) {

  private static final int MOST_DOUBLINGS = 16;

  /** As the settings say. */
  public static RetryPlan of(ConnectorConfig.Work work) {
    return new RetryPlan(work.firstDelay(), work.longestDelay(), work.retryFor());
  }

  /** Whether it failed for too long. */
  public boolean isOver(Instant failingSince, Instant now) {
    return Duration.between(failingSince, now).compareTo(limit) >= 0;
  }

  /** The wait after so many failures before; at least as long as Microsoft asks for. */
  public Duration delay(int failures, Optional<Duration> asked) {
    var doubled = first.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    var own = doubled.compareTo(longest) > 0 ? longest : doubled;
    return asked.filter(wait -> wait.compareTo(own) > 0).orElse(own);
  }
}
