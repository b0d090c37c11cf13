package io.cloudward.connector.enforcement.effect;

import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import java.util.function.Supplier;

/**
 * Strikes at a chosen call or write: the process dies, or Microsoft fails, before the effect or
 * after it. Shared by the fakes, so that every moment of a run can be struck.
 */
public final class Fate {

  /** Calls and writes so far. */
  public int moments;

  public int strikeAt = Integer.MAX_VALUE;
  public Strike strike = Strike.DEATH_BEFORE;
  public int struck;

  public enum Strike {
    DEATH_BEFORE,
    DEATH_AFTER,
    FAILURE_BEFORE,
    FAILURE_AFTER,
    THROTTLED;

    boolean isAfter() {
      return this == DEATH_AFTER || this == FAILURE_AFTER;
    }
  }

  /** One call of Microsoft, or one write. */
  public <T> T meet(Supplier<T> effect) {
    moments++;
    if (moments != strikeAt) {
      return effect.get();
    }
    struck++;
    if (strike.isAfter()) {
      var unused = effect.get();
    }
    throw switch (strike) {
      case DEATH_BEFORE, DEATH_AFTER -> new Death();
      case FAILURE_BEFORE, FAILURE_AFTER ->
          new MicrosoftException(FailureKind.TEMPORARY, "struck", null);
      case THROTTLED -> new MicrosoftException(FailureKind.THROTTLED, "struck", null);
    };
  }

  /** The same for something without a result. */
  public void meet(Runnable effect) {
    meet(
        () -> {
          effect.run();
          return true;
        });
  }

  /** The process was killed here. */
  public static final class Death extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
