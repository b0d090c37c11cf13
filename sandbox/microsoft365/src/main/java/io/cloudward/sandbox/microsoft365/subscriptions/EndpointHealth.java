package io.cloudward.sandbox.microsoft365.subscriptions;

import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Watches how fast webhooks answer. Figures from Graph's page on delivery through webhooks: slower
 * than 2.9 seconds is slow; after a hundred notifications in ten minutes, one slow one in ten
 * delays the next by ten minutes, and fifteen in a hundred drop them.
 */
@ApplicationScoped
class EndpointHealth {
  private static final Duration SLOW = Duration.ofMillis(2_900);
  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int ENOUGH = 100;

  private final SandboxClock clock;
  private final Map<String, Window> windows = new HashMap<>();

  EndpointHealth(SandboxClock clock) {
    this.clock = clock;
  }

  /** What becomes of notifications to a webhook. */
  enum Treatment {
    DELIVERED,
    DELAYED,
    DROPPED
  }

  /** Counts a request. */
  synchronized void count(String url, Duration took) {
    var window = current(url);
    var slow = took.compareTo(SLOW) > 0 ? 1 : 0;
    windows.put(url, new Window(window.began(), window.all() + 1, window.slow() + slow));
  }

  /** How the webhook is treated now. */
  synchronized Treatment treatment(String url) {
    var window = current(url);
    if (window.all() < ENOUGH || window.slow() * 10 < window.all()) {
      return Treatment.DELIVERED;
    }
    return window.slow() * 100 < window.all() * 15 ? Treatment.DELAYED : Treatment.DROPPED;
  }

  private Window current(String url) {
    var window = windows.get(url);
    var now = clock.now();
    if (window == null || window.began().plus(WINDOW).isBefore(now)) {
      return new Window(now, 0, 0);
    }
    return window;
  }

  private record Window(Instant began, int all, int slow) {}
}
