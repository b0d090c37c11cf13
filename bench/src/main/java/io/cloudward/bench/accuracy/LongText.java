package io.cloudward.bench.accuracy;

import io.cloudward.patterns.IdentifierSet;
import io.cloudward.patterns.catalogue.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;

/** A gigabyte of digits, made while it is read, through the engine: time and memory. */
final class LongText {

  private static final long BYTES = 1_000_000_000;

  private LongText() {}

  /** Prints both, for one line of digits and for digits in fours. */
  static void print(PrintStream out) throws IOException {
    IdentifierSet identifiers = IdentifierSet.compile(Catalogue.shipped());
    out.printf("%nA gigabyte of digits, all identifiers%n");
    for (int group : new int[] {Integer.MAX_VALUE, 4}) {
      long[] found = new long[1];
      long start = System.nanoTime();
      identifiers.scanner().matches(new Digits(group), (finding, text, from, to) -> found[0]++);
      out.printf(
          Locale.ROOT,
          "%-12s %5.1f s, %d findings, %d MB of memory in use%n",
          group == 4 ? "in fours" : "one line",
          (System.nanoTime() - start) / 1e9,
          found[0],
          used());
    }
  }

  private static long used() {
    Runtime machine = Runtime.getRuntime();
    return machine.totalMemory() - machine.freeMemory() >> 20;
  }

  private static final class Digits extends InputStream {

    private final int group;
    private long left = BYTES;
    private long state = 1;
    private int inGroup;

    Digits(int group) {
      this.group = group;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int count = (int) Math.min(left, length);
      for (int i = offset; i < offset + count; i++) {
        into[i] = next();
      }
      left -= count;
      return count == 0 ? -1 : count;
    }

    private byte next() {
      if (inGroup++ == group) {
        inGroup = 0;
        return ' ';
      }
      state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
      return (byte) ('0' + (state >>> 33) % 10);
    }
  }
}
