package io.cloudward.inspection.text;

/** Tells UTF-8 from other bytes. */
public final class Utf8 {

  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final java.lang.invoke.VarHandle LONGS =
      java.lang.invoke.MethodHandles.byteArrayViewVarHandle(
          long[].class, java.nio.ByteOrder.LITTLE_ENDIAN);

  private Utf8() {}

  /** Index of the first byte that is not ASCII, or {@code end}. */
  public static int endOfAscii(byte[] bytes, int start, int end) {
    int i = start;
    while (i + Long.BYTES <= end && ((long) LONGS.get(bytes, i) & HIGH_BITS) == 0) {
      i += Long.BYTES;
    }
    while (i < end && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /**
   * Whether the bytes are well-formed UTF-8 (Unicode 16, table 3-7); a sequence cut off at the end
   * is accepted.
   */
  public static boolean isValid(byte[] bytes, int start, int end) {
    int i = endOfAscii(bytes, start, end);
    while (i < end) {
      int length = sequenceLength(bytes, i, end);
      if (length == 0) {
        return false;
      }
      i = endOfAscii(bytes, Math.min(end, i + length), end);
    }
    return true;
  }

  private static int sequenceLength(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + 1 < end && !isSecond(lead, bytes[at + 1] & 0xFF)) {
      return 0;
    }
    for (int i = at + 2; i < Math.min(end, at + length); i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static boolean isSecond(int lead, int second) {
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
  }
}
