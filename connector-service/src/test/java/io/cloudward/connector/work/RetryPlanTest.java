package io.cloudward.connector.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

  private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

  private final RetryPlan plan =
      new RetryPlan(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(5));

  @Test
  void doublesTheWaitUpToTheLongest() {
    assertThat(plan.delay(0, Optional.empty())).isEqualTo(Duration.ofSeconds(1));
    assertThat(plan.delay(3, Optional.empty())).isEqualTo(Duration.ofSeconds(8));
    assertThat(plan.delay(60, Optional.empty())).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void waitsLongerWhereMicrosoftAsksForIt() {
    assertThat(plan.delay(0, Optional.of(Duration.ofSeconds(90))))
        .isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void neverComesBackSoonerThanItsOwnWait() {
    assertThat(plan.delay(3, Optional.of(Duration.ofMillis(1)))).isEqualTo(Duration.ofSeconds(8));
  }

  @Test
  void endsWhenItFailedForTooLong() {
    assertThat(plan.isOver(START, START.plusSeconds(299))).isFalse();
    assertThat(plan.isOver(START, START.plusSeconds(300))).isTrue();
  }
}
