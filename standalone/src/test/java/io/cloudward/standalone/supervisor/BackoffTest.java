package io.cloudward.standalone.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  void waitsLongerEachTimeUpToALimit() {
    var backoff = new Backoff();

    var pauses = IntStream.range(0, 10).mapToObj(_ -> backoff.after(Duration.ZERO)).toList();

    assertThat(pauses)
        .isSorted()
        .startsWith(Duration.ofMillis(250))
        .endsWith(Duration.ofSeconds(20));
  }

  @Test
  void beginsAnewAfterAQuietMinute() {
    var backoff = new Backoff();
    var _ = backoff.after(Duration.ZERO);
    var _ = backoff.after(Duration.ZERO);

    assertThat(backoff.after(Duration.ofMinutes(2))).isEqualTo(Duration.ofMillis(250));
  }
}
