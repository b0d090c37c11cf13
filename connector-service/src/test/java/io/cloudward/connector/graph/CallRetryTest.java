package io.cloudward.connector.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CallRetryTest {

  private final List<Duration> waits = new ArrayList<>();
  private final CallRetry retry = new CallRetry(4, Duration.ofSeconds(10), waits::add);
  private final AtomicInteger calls = new AtomicInteger();

  @Test
  void waitsAsLongAsItIsTold() {
    var answer = retry.run(false, () -> failing(1, FailureKind.THROTTLED, Duration.ofSeconds(3)));

    assertThat(answer).isEqualTo("done");
    assertThat(waits).containsExactly(Duration.ofSeconds(3));
  }

  @Test
  void backsOffByItselfWhenItIsNotTold() {
    retry.run(true, () -> failing(3, FailureKind.TEMPORARY, null));

    assertThat(waits)
        .hasSize(3)
        .allSatisfy(wait -> assertThat(wait).isLessThan(Duration.ofSeconds(2)));
  }

  @Test
  void doesNotRepeatACallWhoseEffectIsUnknown() {
    assertThatThrownBy(() -> retry.run(false, () -> failing(1, FailureKind.TEMPORARY, null)))
        .isInstanceOf(MicrosoftException.class);

    assertThat(calls).hasValue(1);
  }

  @Test
  void givesUpAfterItsTries() {
    assertThatThrownBy(() -> retry.run(true, () -> failing(99, FailureKind.TEMPORARY, null)))
        .isInstanceOf(MicrosoftException.class);

    assertThat(calls).hasValue(4);
  }

  @Test
  void leavesLongWaitsToTheCaller() {
    assertThatThrownBy(
            () -> retry.run(true, () -> failing(1, FailureKind.THROTTLED, Duration.ofSeconds(60))))
        .isInstanceOfSatisfying(
            MicrosoftException.class,
            e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(60)));
    assertThat(waits).isEmpty();
  }

  @Test
  void doesNotRepeatWhatCannotSucceed() {
    assertThatThrownBy(() -> retry.run(true, () -> failing(1, FailureKind.FORBIDDEN, null)))
        .isInstanceOf(MicrosoftException.class);

    assertThat(calls).hasValue(1);
  }

  private String failing(
      int times, FailureKind kind, @org.jspecify.annotations.Nullable Duration retryAfter) {
    if (calls.incrementAndGet() <= times) {
      throw new MicrosoftException(kind, "test", retryAfter);
    }
    return "done";
  }
}
