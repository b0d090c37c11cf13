package io.cloudward.sandbox.microsoft365.faults;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits on purpose; for virtual threads. */
public final class Delays {
  private Delays() {}

  /** Waits that long, even if woken early; returns at once when interrupted. */
  public static void pause(Duration time) {
    var end = System.nanoTime() + time.toNanos();
    for (var left = time.toNanos(); left > 0 && !Thread.currentThread().isInterrupted(); ) {
      LockSupport.parkNanos(left);
      left = end - System.nanoTime();
    }
  }
}
