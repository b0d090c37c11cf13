package io.cloudward.sandbox.microsoft365.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.subscriptions.EndpointHealth.Treatment;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointHealthTest {
  private static final String URL = "http://127.0.0.1/hook";

  private final SandboxClock clock = new SandboxClock();
  private final EndpointHealth health = new EndpointHealth(clock);

  @ParameterizedTest
  @CsvSource({
    "9,91,DELIVERED",
    "10,90,DELAYED",
    "14,86,DELAYED",
    "15,85,DROPPED",
    "50,40,DELIVERED"
  })
  void treatsWebhooksByTheirShareOfSlowAnswers(int slow, int fast, Treatment expected) {
    count(slow, Duration.ofSeconds(3));
    count(fast, Duration.ofMillis(2_900));

    assertThat(health.treatment(URL)).isEqualTo(expected);
    assertThat(health.treatment("http://127.0.0.1/other")).isEqualTo(Treatment.DELIVERED);
  }

  @Test
  void forgetsAfterTenMinutes() {
    count(100, Duration.ofSeconds(3));
    assertThat(health.treatment(URL)).isEqualTo(Treatment.DROPPED);

    clock.moveTo(Duration.ofMinutes(11));

    assertThat(health.treatment(URL)).isEqualTo(Treatment.DELIVERED);
  }

  private void count(int times, Duration took) {
    for (int i = 0; i < times; i++) {
      health.count(URL, took);
    }
  }
}
