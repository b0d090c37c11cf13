package io.cloudward.patterns.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Set;

/** Tells by three bytes whether one of the expressions that begin literally may start there. */
final class LiteralFilter {

  private static final int MULTIPLIER = 0x9E3779B1;
  private static final int SHIFT = 16;

  private static final VarHandle FOUR_BYTES =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final long[] hashes = new long[1 << (Integer.SIZE - SHIFT) >> 6];
  private final boolean empty;

  /** Takes first bytes as {@link io.cloudward.patterns.expression.Prefixes#literals} gives them. */
  LiteralFilter(Set<Integer> literals) {
    empty = literals.isEmpty();
    literals.forEach(bytes -> hashes[hash(bytes) >>> 6] |= 1L << hash(bytes));
  }

  boolean isEmpty() {
    return empty;
  }

  boolean mayStart(byte[] text, int at) {
    int bytes =
        at + Integer.BYTES <= text.length
            ? (int) FOUR_BYTES.get(text, at) & 0xFFFFFF
            : text[at] & 0xFF | (text[at + 1] & 0xFF) << 8 | (text[at + 2] & 0xFF) << 16;
    int hash = hash(bytes);
    return (hashes[hash >>> 6] >>> hash & 1) == 1;
  }

  private static int hash(int bytes) {
    return bytes * MULTIPLIER >>> SHIFT;
  }
}
