package io.cloudward.patterns.engine;

import io.cloudward.patterns.expression.Prefixes;
import java.util.Arrays;
import java.util.BitSet;

/** Tells by the kinds of the first four characters whether a match may start at a place. */
final class StartFilter {

  private static final int KINDS = Prefixes.KINDS;
  private static final int SEQUENCES = KINDS * KINDS * KINDS * KINDS;
  private static final byte[] KIND = kinds();

  /** One bit for each sequence of kinds that a match may begin with. */
  private final long[] sequences;

  /** Takes sequences of kinds as {@link Prefixes#kinds} gives them. */
  StartFilter(BitSet sequences) {
    this.sequences = Arrays.copyOf(sequences.toLongArray(), SEQUENCES / Long.SIZE + 1);
  }

  /** Those of the places of a block that fit; near the end of the text all do. */
  long among(long places, byte[] text, int from, int to) {
    long fitting = 0;
    for (long left = places; left != 0; left &= left - 1) {
      int at = from + Long.numberOfTrailingZeros(left);
      if (at + Prefixes.LENGTH > to || fits(text, at)) {
        fitting |= left & -left;
      }
    }
    return fitting;
  }

  private boolean fits(byte[] text, int at) {
    int sequence =
        ((KIND[text[at] & 0xFF] * KINDS + KIND[text[at + 1] & 0xFF]) * KINDS
                    + KIND[text[at + 2] & 0xFF])
                * KINDS
            + KIND[text[at + 3] & 0xFF];
    return (sequences[sequence >>> 6] >>> sequence & 1) == 1;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    Arrays.fill(kinds, (byte) (KINDS - 1));
    for (int c = 0; c < 128; c++) {
      kinds[c] = (byte) Prefixes.kind(c);
    }
    return kinds;
  }
}
