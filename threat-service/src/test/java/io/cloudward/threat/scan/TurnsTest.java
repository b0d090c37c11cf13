package io.cloudward.threat.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final Duration NOW = Duration.ZERO;
  private static final long LARGE = 20L << 20;

  private final Turns turns = new Turns(new Config(2));

  @Test
  void letsTwoSmallScansRunAndNoThird() {
    assertThat(turns.take(1, NOW, () -> turns.take(1, NOW, () -> "both"))).isEqualTo("both");
    assertThatThrownBy(
            () -> turns.take(1, NOW, () -> turns.take(1, NOW, () -> turns.take(1, NOW, () -> "x"))))
        .isInstanceOfSatisfying(
            HttpProblem.class, busy -> assertThat(busy.getStatusCode()).isEqualTo(503));
  }

  @Test
  void letsALargeScanRunAlone() {
    assertThat(turns.take(LARGE, NOW, () -> "alone")).isEqualTo("alone");
    assertThatThrownBy(() -> turns.take(1, NOW, () -> turns.take(LARGE, NOW, () -> "x")))
        .isInstanceOf(HttpProblem.class);
  }

  @Test
  void keepsAPlaceForItemsHoweverManySubmissionsCome() {
    assertThatThrownBy(() -> turns.submit(NOW, () -> turns.submit(NOW, () -> "x")))
        .isInstanceOf(HttpProblem.class);
    assertThat(turns.submit(NOW, () -> turns.take(1, NOW, () -> turns.take(1, NOW, () -> "item"))))
        .isEqualTo("item");
  }

  private record Config(int parallel) implements ScanConfig {

    @Override
    public Optional<Path> spoolDirectory() {
      return Optional.empty();
    }

    @Override
    public long largest() {
      return 1;
    }

    @Override
    public Duration patience() {
      return NOW;
    }

    @Override
    public int workers() {
      return 1;
    }

    @Override
    public Duration time() {
      return NOW;
    }

    @Override
    public int rememberedVerdicts() {
      return 1;
    }

    @Override
    public Duration verdictLifetime() {
      return NOW;
    }
  }
}
