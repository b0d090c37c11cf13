package io.cloudward.sandbox.microsoft365.faults;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The sandbox's time: real time plus an offset that tests move to let tokens and subscriptions
 * expire.
 */
@ApplicationScoped
public class SandboxClock {
  private final Clock clock = Clock.systemUTC();
  private volatile Duration offset = Duration.ZERO;

  /** Now, in simulated time. */
  public Instant now() {
    return clock.instant().plus(offset);
  }

  /** How far simulated time is ahead. */
  public Duration offset() {
    return offset;
  }

  /** Sets how far simulated time is ahead of real time. */
  public void moveTo(Duration ahead) {
    offset = ahead;
  }
}
