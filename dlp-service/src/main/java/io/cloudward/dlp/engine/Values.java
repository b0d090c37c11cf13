package io.cloudward.dlp.engine;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells whether two matches are the same value written differently. */
final class Values {

  /** FNV-1a, 64 bits: offset basis and prime (draft-eastlake-fnv, section 5). */
  private static final long BASIS = 0xCBF29CE484222325L;

  private static final long PRIME = 0x100000001B3L;

  private Values() {}

  /** A hash of the letters and digits of a match; case, separators and scripts do not matter. */
  static long hash(byte[] utf8, int from, int to) {
    long hash = BASIS;
    boolean isAscii = true;
    for (int at = from; at < to && isAscii; at++) {
      int c = utf8[at];
      isAscii = c >= 0;
      if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
        hash = (hash ^ c) * PRIME;
      } else if (c >= 'a' && c <= 'z') {
        hash = (hash ^ (c - 'a' + 'A')) * PRIME;
      }
    }
    return isAscii ? hash : hash(new String(utf8, from, to - from, StandardCharsets.UTF_8));
  }

  private static long hash(String match) {
    long hash = BASIS;
    for (int c : match.toUpperCase(Locale.ROOT).codePoints().toArray()) {
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        hash = (hash ^ ('0' + digit)) * PRIME;
      } else if (Character.isLetter(c)) {
        hash = (hash ^ c) * PRIME;
      }
    }
    return hash;
  }
}
