package io.cloudward.dlp.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How often one identifier was found, and with which confidence. */
public final class Tally {

  private static final int MOST_CONFIDENCE = 100;

  private final int[] byConfidence = new int[MOST_CONFIDENCE + 1];

  /** The highest confidence of each value; values are kept as hashes. */
  private final Map<Long, Byte> values = new HashMap<>();

  /** Counts one more. */
  void add(int confidence, long value, boolean isRemembered) {
    byConfidence[confidence]++;
    if (isRemembered || values.containsKey(value)) {
      values.merge(value, (byte) confidence, (one, other) -> one > other ? one : other);
    }
  }

  /** How many different values are remembered. */
  int remembered() {
    return values.size();
  }

  /** How often it was found with at least this confidence. */
  public long count(int minConfidence) {
    return Arrays.stream(byConfidence, minConfidence, byConfidence.length).asLongStream().sum();
  }

  /** How many different values were found with at least this confidence. */
  public long distinct(int minConfidence) {
    return values.values().stream().filter(confidence -> confidence >= minConfidence).count();
  }
}
