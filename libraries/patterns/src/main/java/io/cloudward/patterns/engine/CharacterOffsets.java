package io.cloudward.patterns.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Turns places in bytes into places in characters, best asked in ascending order. */
final class CharacterOffsets {

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;

  private byte[] text = new byte[0];
  private int byteAt;
  private int characterAt;

  /** Begins anew at a place where so many characters have gone by. */
  void reset(byte[] original, int from, int characters) {
    text = original;
    byteAt = from;
    characterAt = characters;
  }

  int at(int place) {
    if (place >= byteAt) {
      characterAt += count(byteAt, place);
    } else {
      characterAt -= count(place, byteAt);
    }
    byteAt = place;
    return characterAt;
  }

  /** Bytes that do not continue a character: those that are not 10xxxxxx. */
  private int count(int from, int to) {
    int count = to - from;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long eight = (long) EIGHT_BYTES.get(text, at);
      count -= Long.bitCount(eight >>> 7 & ~eight >>> 6 & ONES);
    }
    for (; at < to; at++) {
      count -= (text[at] & 0xC0) == 0x80 ? 1 : 0;
    }
    return count;
  }
}
