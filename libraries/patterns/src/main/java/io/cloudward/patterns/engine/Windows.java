package io.cloudward.patterns.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a text into windows, so that memory does not grow with it. Each window is seen together with
 * what stands before and behind it: far more than the longest match and the widest context reach.
 * Keeps its buffer.
 */
final class Windows {

  /** Bytes of a window. */
  private static final int SIZE = 1 << 20;

  /**
   * Bytes seen on either side. The longest match has 2,000 characters, context reaches as far, and
   * a character takes ten bytes at most, as a reference; zero-width characters beyond that hide.
   */
  private static final int OVERLAP = 1 << 16;

  private static final int FIRST_BUFFER = 1 << 14;

  /** Looks at a window. */
  @FunctionalInterface
  interface Reader {

    /**
     * Takes what stands between {@code from} and {@code to}.
     *
     * @param bytes all that may be seen, between {@code first} and {@code end}
     */
    void window(byte[] bytes, int first, int end, int from, int to);
  }

  private final int size;
  private final int overlap;
  private byte[] buffer = new byte[0];

  Windows() {
    this(SIZE, OVERLAP);
  }

  Windows(int size, int overlap) {
    this.size = size;
    this.overlap = overlap;
  }

  /** Shows a text that is in memory. */
  void read(byte[] text, int first, int end, Reader reader) {
    int from = first;
    while (end - from > size + overlap) {
      int to = character(text, from + size);
      reader.window(text, Math.max(first, from - overlap), to + overlap, from, to);
      from = to;
    }
    reader.window(text, Math.max(first, from - overlap), end, from, end);
  }

  /** Shows a text that comes bit by bit. */
  void read(InputStream text, Reader reader) throws IOException {
    int from = 0;
    int filled = fill(text, 0);
    while (filled == capacity()) {
      int to = character(buffer, filled - overlap);
      reader.window(buffer, 0, filled, from, to);
      int kept = to - overlap;
      System.arraycopy(buffer, kept, buffer, 0, filled - kept);
      from = overlap;
      filled = fill(text, filled - kept);
    }
    reader.window(buffer, 0, filled, from, filled);
  }

  private int capacity() {
    return size + 2 * overlap;
  }

  private int fill(InputStream text, int present) throws IOException {
    int filled = present;
    while (filled < capacity()) {
      if (filled == buffer.length) {
        int length = Math.max(FIRST_BUFFER, 4 * buffer.length);
        buffer = Arrays.copyOf(buffer, Math.min(length, capacity()));
      }
      int read = text.read(buffer, filled, buffer.length - filled);
      if (read < 0) {
        break;
      }
      filled += read;
    }
    return filled;
  }

  /** The beginning of the character that stands at a place. */
  private static int character(byte[] text, int at) {
    int start = at;
    while (start > at - 3 && (text[start] & 0xC0) == 0x80) {
      start--;
    }
    return start;
  }
}
