package io.cloudward.patterns.engine;

import io.cloudward.patterns.text.Folding;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the bytes where something may have to be folded; most texts have few. */
final class Suspects {

  /** First bytes of characters that {@link Folding} may change, and the ampersand. */
  private static final boolean[] SUSPICIOUS = suspicious();

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = ONES << 7;
  private static final long AMPERSANDS = ONES * '&';

  private Suspects() {}

  /** Whether a character that begins with this byte may have to be folded. */
  static boolean isSuspect(byte first) {
    return SUSPICIOUS[first & 0xFF];
  }

  /** The next byte from a place on that is an ampersand or beyond ASCII. */
  static int next(byte[] text, int first, int end) {
    int at = first;
    while (at + Long.BYTES <= end) {
      long eight = (long) EIGHT_BYTES.get(text, at);
      long ampersands = eight ^ AMPERSANDS;
      long found = (eight | (ampersands - ONES) & ~ampersands) & HIGH_BITS;
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
      at += Long.BYTES;
    }
    while (at < end && text[at] >= 0 && text[at] != '&') {
      at++;
    }
    return at;
  }

  /** Marks the first byte of every character that Folding changes. */
  private static boolean[] suspicious() {
    boolean[] suspicious = new boolean[256];
    for (int codePoint = 0x80; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      boolean surrogate = codePoint >= 0xD800 && codePoint < 0xE000;
      if (!surrogate && Folding.fold(codePoint) != codePoint) {
        suspicious[lead(codePoint)] = true;
      }
    }
    suspicious['&'] = true;
    return suspicious;
  }

  private static int lead(int codePoint) {
    if (codePoint < 0x800) {
      return 0xC0 | codePoint >>> 6;
    }
    return codePoint < 0x10000 ? 0xE0 | codePoint >>> 12 : 0xF0 | codePoint >>> 18;
  }
}
