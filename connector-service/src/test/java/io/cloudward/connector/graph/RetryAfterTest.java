package io.cloudward.connector.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:15:30Z");

  @Test
  void readsWholeSeconds() {
    assertThat(RetryAfter.parse("7", NOW)).contains(Duration.ofSeconds(7));
  }

  @Test
  void readsTheDecimalsOfGraph() {
    assertThat(RetryAfter.parse(" 2.128 ", NOW)).contains(Duration.ofMillis(2128));
  }

  @Test
  void readsDates() {
    assertThat(RetryAfter.parse("Mon, 23 Nov 2026 10:15:42 GMT", NOW))
        .contains(Duration.ofSeconds(12));
  }

  @Test
  void takesADateInThePastAsNow() {
    assertThat(RetryAfter.parse("Mon, 23 Nov 2026 10:15:00 GMT", NOW)).contains(Duration.ZERO);
  }

  @Test
  void waitsNoLongerThanAnHour() {
    assertThat(RetryAfter.parse("999999999", NOW)).contains(Duration.ofHours(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-3", "1e3", "NaN", "12345678901234567890", "2.", ".5"})
  void knowsNothingOfOtherValues(String value) {
    assertThat(RetryAfter.parse(value, NOW)).isEmpty();
  }
}
