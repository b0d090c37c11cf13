package io.cloudward.connector.graph;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Repeats a call that Microsoft throttled or failed: after the time it asks for, otherwise with
 * exponential back-off and full jitter. A call whose effect is unknown is repeated only if that is
 * harmless.
 */
public final class CallRetry {

  private static final Duration FIRST = Duration.ofMillis(200);

  private final int tries;
  private final Duration longestWait;
  private final Consumer<Duration> pause;

  /** Tries a call so often, and waits no longer than that inside it. */
  public CallRetry(int tries, Duration longestWait, Consumer<Duration> pause) {
    this.tries = tries;
    this.longestWait = longestWait;
    this.pause = pause;
  }

  /** Calls until it succeeds, or cannot, or was tried often enough. */
  public <T> T run(boolean repeatable, Supplier<T> call) {
    for (int attempt = 1; ; attempt++) {
      try {
        return call.get();
      } catch (MicrosoftException e) {
        var again =
            e.kind() == FailureKind.THROTTLED || (e.kind() == FailureKind.TEMPORARY && repeatable);
        var wait = e.retryAfter().orElseGet(backoff(attempt));
        if (!again || attempt >= tries || wait.compareTo(longestWait) > 0) {
          throw e;
        }
        pause.accept(wait);
      }
    }
  }

  private static Supplier<Duration> backoff(int attempt) {
    long most = FIRST.multipliedBy(1L << Math.min(attempt, 6)).toMillis();
    return () -> Duration.ofMillis(ThreadLocalRandom.current().nextLong(1, most));
  }
}
