package io.cloudward.dlp.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Replaces what is not UTF-8 by U+FFFD, one for each maximal part of a broken sequence (Unicode,
 * section 3.9, "U+FFFD Substitution of Maximal Subparts"; WHATWG Encoding). The decoder of the Java
 * library writes one for a whole encoded surrogate, where other languages write three.
 */
final class WellFormedUtf8 {

  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  /** Bytes that are copied at a time. */
  static final int PIECE = 1 << 16;

  private static final int LONGEST = 4;

  private WellFormedUtf8() {}

  /** The same bytes if they are well-formed, otherwise a copy that is. */
  static byte[] of(byte[] bytes) {
    int broken = broken(bytes, 0);
    if (broken == bytes.length) {
      return bytes;
    }
    var out = new ByteArrayOutputStream(bytes.length + REPLACEMENT.length);
    int from = 0;
    while (broken < bytes.length) {
      out.write(bytes, from, broken - from);
      out.write(REPLACEMENT, 0, REPLACEMENT.length);
      from = broken + Math.max(1, -sequence(bytes, broken));
      broken = broken(bytes, from);
    }
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  /** Copies a stream; what is cut off at the end of a piece goes on in the next one. */
  static void copy(InputStream in, OutputStream out) throws IOException {
    byte[] piece = new byte[PIECE];
    int held = 0;
    int length;
    do {
      length = held + in.readNBytes(piece, held, PIECE - held);
      int complete = length < PIECE ? length : complete(piece);
      out.write(of(Arrays.copyOf(piece, complete)));
      held = length - complete;
      System.arraycopy(piece, complete, piece, 0, held);
    } while (length == PIECE);
  }

  /** Up to where no sequence is cut off. */
  private static int complete(byte[] piece) {
    for (int at = piece.length - 1; at >= piece.length - LONGEST; at--) {
      if (sequence(piece, at) == at - piece.length) {
        return at;
      }
    }
    return piece.length;
  }

  /** Where the next broken sequence begins; the end if there is none. */
  private static int broken(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = sequence(bytes, at);
      if (length <= 0) {
        return at;
      }
      at += length;
    }
    return bytes.length;
  }

  /** The length of the sequence at a place; of a broken one its maximal part, negated. */
  private static int sequence(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (length == 0 || first > 0xF4) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      int next = at + i < bytes.length ? bytes[at + i] & 0xFF : 0;
      if (next < (i == 1 ? lowest(first) : 0x80) || next > (i == 1 ? highest(first) : 0xBF)) {
        return -i;
      }
    }
    return length;
  }

  private static int lowest(int first) {
    return first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  }

  private static int highest(int first) {
    return first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  }
}
