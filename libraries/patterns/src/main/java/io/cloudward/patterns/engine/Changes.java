package io.cloudward.patterns.engine;

import java.util.Arrays;

/**
 * Where a text was changed by folding, and the way back. Changes of one kind that touch each other
 * are kept as one run, so that a text in full-width digits needs no more room than a plain one.
 */
final class Changes {

  /** Of each run: place in the folded text, place in the original, both lengths, and how many. */
  private static final int FIELDS = 4;

  private static final int LENGTH_BITS = 8;

  private int[] runs = new int[FIELDS * 64];
  private int size;

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Notes that {@code oldLength} original bytes became {@code newLength}. */
  void add(int folded, int newLength, int original, int oldLength) {
    int lengths = newLength << LENGTH_BITS | oldLength;
    int last = size - FIELDS;
    if (last >= 0 && runs[last + 2] == lengths) {
      int count = runs[last + 3];
      if (runs[last + 1] + count * oldLength == original
          && runs[last] + count * newLength == folded) {
        runs[last + 3]++;
        return;
      }
    }
    if (size == runs.length) {
      runs = Arrays.copyOf(runs, 2 * size);
    }
    runs[size] = folded;
    runs[size + 1] = original;
    runs[size + 2] = lengths;
    runs[size + 3] = 1;
    size += FIELDS;
  }

  /** The original place of the byte at a place of a folded text that began at {@code origin}. */
  int start(int folded, int origin) {
    return place(folded, origin, 0);
  }

  /** The original place after the byte before a place of the folded text. */
  int end(int folded, int origin) {
    return place(folded - 1, origin, 1);
  }

  private int place(int folded, int origin, int behind) {
    int run = FIELDS * (runsUpTo(folded) - 1);
    if (run < 0) {
      return origin + folded + behind;
    }
    int newLength = runs[run + 2] >>> LENGTH_BITS;
    int oldLength = runs[run + 2] & (1 << LENGTH_BITS) - 1;
    int distance = folded - runs[run];
    int count = runs[run + 3];
    if (distance < count * newLength) {
      return runs[run + 1] + (distance / newLength + behind) * oldLength;
    }
    return runs[run + 1] + count * (oldLength - newLength) + distance + behind;
  }

  private int runsUpTo(int folded) {
    int low = 0;
    int high = size / FIELDS;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs[FIELDS * middle] <= folded) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
