package io.cloudward.patterns.expression;

/**
 * A set of ASCII characters.
 *
 * @param low characters 0 to 63, one bit each
 * @param high characters 64 to 127
 */
record AsciiSet(long low, long high) {

  static final AsciiSet NONE = new AsciiSet(0, 0);

  /** The letters' bits in the high word: capitals at 1 to 26, small ones at 33 to 58. */
  private static final long CAPITALS = 0x07FFFFFEL;

  static AsciiSet range(int from, int to) {
    AsciiSet set = NONE;
    for (int c = from; c <= to; c++) {
      set = set.with(c);
    }
    return set;
  }

  AsciiSet with(int c) {
    return c < 64 ? new AsciiSet(low | 1L << c, high) : new AsciiSet(low, high | 1L << (c - 64));
  }

  AsciiSet union(AsciiSet other) {
    return new AsciiSet(low | other.low, high | other.high);
  }

  AsciiSet caseless() {
    long letters = high & CAPITALS | high >>> 32 & CAPITALS;
    return new AsciiSet(low, high | letters | letters << 32);
  }

  boolean contains(int c) {
    return ((c < 64 ? low >>> c : high >>> (c - 64)) & 1) == 1;
  }

  boolean meets(AsciiSet other) {
    return (low & other.low | high & other.high) != 0;
  }

  int size() {
    return Long.bitCount(low) + Long.bitCount(high);
  }
}
