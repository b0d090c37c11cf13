package io.cloudward.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockoutPolicyTest {

  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"0,0", "4,0", "5,1", "6,2", "10,32", "14,512", "15,900", "100000,900"})
  void makesAnAccountWaitTwiceAsLongEachTime(int failures, long seconds) {
    assertThat(LockoutPolicy.ACCOUNT.wait(failures, NOW, NOW))
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void countsTheTimeThatPassed() {
    assertThat(LockoutPolicy.ACCOUNT.wait(10, NOW.minusSeconds(30), NOW))
        .isEqualTo(Duration.ofSeconds(2));
    assertThat(LockoutPolicy.ACCOUNT.wait(10, NOW.minusSeconds(33), NOW)).isNegative();
  }

  @Test
  void forgetsAfterAnHour() {
    assertThat(LockoutPolicy.ACCOUNT.wait(1000, NOW.minusSeconds(3601), NOW)).isZero();
  }

  @Test
  void hasMorePatienceWithAnAddress() {
    assertThat(LockoutPolicy.ADDRESS.wait(99, NOW, NOW)).isZero();
    assertThat(LockoutPolicy.ADDRESS.wait(100, NOW, NOW)).isPositive();
  }
}
