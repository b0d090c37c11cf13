package io.cloudward.bench.patterns;

import java.util.function.ToLongFunction;

/** Measures how fast something reads a text: the best of several passes after a warm-up. */
final class Throughput {

  private static final long WARM_UP = 600_000_000L;
  private static final long MEASURE = 900_000_000L;
  private static final int FEWEST = 2;

  private Throughput() {}

  /** Gigabytes (10^9 bytes) per second of one thread. */
  static double of(byte[] text, ToLongFunction<byte[]> pass) {
    best(text, pass, WARM_UP);
    return text.length / (double) best(text, pass, MEASURE);
  }

  private static long best(byte[] text, ToLongFunction<byte[]> pass, long nanoseconds) {
    long best = Long.MAX_VALUE;
    long until = System.nanoTime() + nanoseconds;
    for (int passes = 0; passes < FEWEST || System.nanoTime() < until; passes++) {
      long before = System.nanoTime();
      long found = pass.applyAsLong(text);
      best = Math.min(best, System.nanoTime() - before);
      // The result is looked at, so that no pass is optimised away.
      if (found < 0) {
        throw new IllegalStateException("a pass counts what it finds");
      }
    }
    return best;
  }
}
