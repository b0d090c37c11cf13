package io.cloudward.connector.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cloudward.connector.ConnectorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** How fast an organization may be called: so many calls at once, and none while it throttles. */
@ApplicationScoped
class OrganizationPace {

  private final Cache<UUID, Lane> lanes =
      Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(30)).build();
  private final int width;
  private final Duration longestWait;
  private final Clock clock;
  private final Pause pause;

  OrganizationPace(ConnectorConfig config, Clock clock, Pause pause) {
    this.width = config.microsoft().concurrentCalls();
    this.longestWait = config.microsoft().longestWait();
    this.clock = clock;
    this.pause = pause;
  }

  /** Calls when it is the organization's turn. */
  <T> T call(UUID organization, Supplier<T> call) {
    var lane = lanes.get(organization, id -> new Lane(new Semaphore(width)));
    try {
      lane.permits.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MicrosoftException(FailureKind.TEMPORARY, "interrupted", null);
    }
    try {
      awaitOpen(lane);
      return call.get();
    } finally {
      lane.permits.release();
    }
  }

  /** Microsoft asked to wait: nobody calls this organization before. */
  void holdBack(UUID organization, Duration wait) {
    var until = clock.instant().plus(wait);
    lanes
        .get(organization, id -> new Lane(new Semaphore(width)))
        .closedUntil
        .accumulateAndGet(until, (known, asked) -> known.isAfter(asked) ? known : asked);
  }

  private void awaitOpen(Lane lane) {
    var wait = Duration.between(clock.instant(), lane.closedUntil.get());
    if (wait.compareTo(longestWait) > 0) {
      throw new MicrosoftException(FailureKind.THROTTLED, "heldBack", wait);
    }
    if (wait.isPositive()) {
      pause.await(wait);
    }
  }

  private record Lane(Semaphore permits, AtomicReference<Instant> closedUntil) {
    Lane(Semaphore permits) {
      this(permits, new AtomicReference<>(Instant.EPOCH));
    }
  }
}
