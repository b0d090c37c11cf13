package io.cloudward.connector.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FeedPaceTest {

  private static final Duration SHORTEST = Duration.ofMinutes(5);

  @Test
  void sweepsFewFeedsAsOftenAsAskedFor() {
    assertThat(FeedPace.interval(15_000, SHORTEST, 50)).isEqualTo(SHORTEST);
  }

  @Test
  void sweepsManyFeedsSoThatAllTogetherCostTheSame() {
    assertThat(FeedPace.interval(150_000, SHORTEST, 50)).isEqualTo(Duration.ofMinutes(50));
  }
}
