package io.cloudward.connector.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WatchPaceTest {

  private static final Duration SHORTEST = Duration.ofSeconds(20);

  @Test
  void looksAtFewOrganizationsAsOftenAsItMay() {
    assertThat(WatchPace.interval(3, SHORTEST, 5)).isEqualTo(SHORTEST);
  }

  @Test
  void looksAtManyMoreRarelySoThatTheRateStays() {
    assertThat(WatchPace.interval(10_000, SHORTEST, 5)).isEqualTo(Duration.ofSeconds(2000));
  }
}
