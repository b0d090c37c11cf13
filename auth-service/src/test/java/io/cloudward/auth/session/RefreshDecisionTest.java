package io.cloudward.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.auth.session.RefreshDecision.Repeat;
import io.cloudward.auth.session.RefreshDecision.Revoke;
import io.cloudward.auth.session.RefreshDecision.Rotate;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RefreshDecisionTest {

  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
  private static final Duration GRACE = Duration.ofSeconds(10);

  @Test
  void rotatesTheCurrentToken() {
    assertThat(decide(3, 3, 3600)).isInstanceOf(Rotate.class);
  }

  @Test
  void repeatsForASecondTabWithinMoments() {
    assertThat(decide(2, 3, 9)).isInstanceOf(Repeat.class);
  }

  @Test
  void revokesWhenATokenIsUsedAgainLater() {
    assertThat(decide(2, 3, 10)).isInstanceOf(Revoke.class);
    assertThat(decide(1, 3, 1)).isInstanceOf(Revoke.class);
  }

  @Test
  void revokesWhenATokenComesFromTheFuture() {
    assertThat(decide(4, 3, 1)).isInstanceOf(Revoke.class);
  }

  private static RefreshDecision decide(int shown, int current, long secondsAgo) {
    return RefreshDecision.decide(shown, current, NOW.minusSeconds(secondsAgo), NOW, GRACE);
  }
}
