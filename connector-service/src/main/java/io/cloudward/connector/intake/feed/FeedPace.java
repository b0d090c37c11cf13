package io.cloudward.connector.intake.feed;

import io.cloudward.connector.intake.Container;
import io.cloudward.connector.intake.IntakeConfig;
import io.cloudward.connector.work.RetryPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** When feeds are read again, and how far back. */
@ApplicationScoped
public class FeedPace {

  private static final Duration COUNT_LIFE = Duration.ofSeconds(30);

  /** What was received at the end of the last reading may show up a little later. */
  private static final Duration LATE = Duration.ofHours(1);

  /** Forgetting comes later than no longer taking, so that clocks may differ. */
  private static final Duration MARGIN = Duration.ofDays(1);

  private final FeedQueue queue;
  private final IntakeConfig config;
  private final RetryPlan retries;
  private final Clock clock;
  private volatile Counted counted = new Counted(0, Instant.EPOCH);

  FeedPace(FeedQueue queue, IntakeConfig config, Clock clock) {
    this.queue = queue;
    this.config = config;
    this.retries = new RetryPlan(config.firstDelay(), config.longestDelay(), config.retryFor());
    this.clock = clock;
  }

  /** When a feed that was read to its end is read next without a notification. */
  Instant next(Feed feed, int taken) {
    if (feed.hintedAt() != null && taken == 0) {
      return clock.instant().plus(config.secondLook());
    }
    var interval = interval(feeds(), config.sweepInterval(), config.sweepsPerSecond());
    long spread = interval.toMillis() / 10;
    return clock
        .instant()
        .plus(interval)
        .minusMillis(spread == 0 ? 0 : ThreadLocalRandom.current().nextLong(spread));
  }

  /**
   * When new feeds are read first. Not at once: where many services are connected at the same time
   * this must not hold them up, and a notification brings a feed forward.
   */
  Instant first() {
    var shortest = config.sweepInterval();
    var longest =
        interval(feeds(), shortest, config.sweepsPerSecond())
            .minus(shortest)
            .plus(shortest.dividedBy(10));
    return clock.instant().plusMillis(ThreadLocalRandom.current().nextLong(1 + longest.toMillis()));
  }

  /** When a feed that could not be read is tried again. */
  Instant again(int failures, Optional<Duration> asked) {
    return clock.instant().plus(retries.delay(failures, asked));
  }

  /** When something that is not there is looked for again. */
  Instant later() {
    return clock.instant().plus(config.longestDelay());
  }

  /**
   * Nothing older is taken: not what was there before the service was connected, and nothing so old
   * that we may have forgotten it.
   */
  public Instant oldest(Container container) {
    var remembered = clock.instant().minus(config.memory()).plus(MARGIN);
    return remembered.isAfter(container.since()) ? remembered : container.since();
  }

  /** How far back a feed is read that begins anew. */
  Instant floor(Container container, Feed feed) {
    var errand = feed.errand();
    if (errand != null) {
      return errand.since();
    }
    var oldest = oldest(container);
    var readAt = feed.readAt();
    if (readAt == null) {
      return oldest;
    }
    var recent = readAt.minus(LATE);
    return recent.isAfter(oldest) ? recent : oldest;
  }

  static Duration interval(long feeds, Duration shortest, int perSecond) {
    var steady = Duration.ofMillis(feeds * 1000 / perSecond);
    return steady.compareTo(shortest) > 0 ? steady : shortest;
  }

  private long feeds() {
    var known = counted;
    if (known.at().plus(COUNT_LIFE).isBefore(clock.instant())) {
      known = new Counted(queue.table().size(), clock.instant());
      counted = known;
    }
    return known.number();
  }

  private record Counted(long number, Instant at) {}
}
