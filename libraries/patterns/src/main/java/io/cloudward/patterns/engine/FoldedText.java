package io.cloudward.patterns.engine;

import io.cloudward.patterns.text.Entities;
import io.cloudward.patterns.text.Folding;
import java.nio.charset.StandardCharsets;

/**
 * A text after {@link Folding}, in UTF-8, and the way back to the original bytes. A text in which
 * nothing is folded is not copied. One instance serves many texts, one after the other.
 */
final class FoldedText {

  private static final byte[] NOTHING = new byte[0];

  private byte[] original = NOTHING;
  private int originalTo;
  private byte[] buffer = NOTHING;
  private byte[] text = NOTHING;
  private int from;
  private int to;

  private final Changes changes = new Changes();
  private boolean ascii;
  private int copied;
  private int originalFrom;
  private int codePoint;

  void fold(byte[] bytes, int first, int end) {
    original = bytes;
    originalTo = end;
    from = first;
    changes.clear();
    ascii = true;
    copied = first;
    originalFrom = 0;
    to = 0;
    for (int at = Suspects.next(bytes, first, end); at < end; at = Suspects.next(bytes, at, end)) {
      ascii &= bytes[at] >= 0;
      int length = Suspects.isSuspect(bytes[at]) ? read(at) : 0;
      if (length > 0) {
        change(at, length);
      }
      at += Math.max(1, length);
    }
    finish(end);
  }

  byte[] text() {
    return text;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The original place of the first byte of what now stands at a place. */
  int originalStart(int at) {
    return changes.start(at, originalFrom);
  }

  /** The original place after the last byte of what now ends before a place. */
  int originalEnd(int at) {
    return changes.end(at, originalFrom);
  }

  /** Where that stands which began at a place of the original, or the next that is left of it. */
  int place(int original) {
    int low = changes.isEmpty() ? original : from;
    int high = changes.isEmpty() ? original : to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (originalStart(middle) < original) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the original is ASCII throughout, so that bytes are characters. */
  boolean isAscii() {
    return ascii;
  }

  /** The length of what is changed at a place, 0 if nothing is; {@link #codePoint} replaces it. */
  private int read(int at) {
    if (original[at] == '&') {
      return reference(at);
    }
    int decoded = Utf8.decode(original, at, originalTo);
    codePoint = decoded == Utf8.BROKEN ? decoded >>> 3 : Folding.fold(decoded >>> 3);
    return codePoint == decoded >>> 3 ? 0 : decoded & 7;
  }

  private int reference(int at) {
    int last = Math.min(originalTo, at + Entities.LONGEST);
    for (int i = at + 1; i < last; i++) {
      if (original[i] == ';') {
        Integer meant =
            Entities.codePoint(
                new String(original, at + 1, i - at - 1, StandardCharsets.ISO_8859_1));
        codePoint = meant == null ? 0 : Folding.fold(meant);
        return meant == null ? 0 : i + 1 - at;
      }
    }
    return 0;
  }

  private void change(int at, int length) {
    if (changes.isEmpty()) {
      originalFrom = copied;
      from = 0;
      if (buffer.length < originalTo - copied) {
        buffer = new byte[originalTo - copied];
      }
    }
    copy(at);
    int start = to;
    if (codePoint >= 0 && codePoint < 0x80) {
      buffer[to++] = (byte) codePoint;
    } else if (codePoint != Folding.DROPPED) {
      byte[] encoded = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
      System.arraycopy(encoded, 0, buffer, to, encoded.length);
      to += encoded.length;
    }
    changes.add(start, to - start, at, length);
    copied = at + length;
  }

  private void copy(int end) {
    System.arraycopy(original, copied, buffer, to, end - copied);
    to += end - copied;
  }

  private void finish(int end) {
    if (changes.isEmpty()) {
      text = original;
      to = end;
    } else {
      copy(end);
      text = buffer;
    }
  }
}
