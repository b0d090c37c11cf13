package io.cloudward.inspection.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects text as UTF-8 with its kinds. Grows up to a limit and drops the rest. */
public final class TextBuffer {

  private static final int FIRST_LENGTH = 512;

  private final int limit;
  private final List<TextSpan> spans = new ArrayList<>();
  private byte[] bytes = new byte[0];
  private int length;
  private int start;
  private TextKind kind = TextKind.VISIBLE;
  private boolean isFull;
  private char high;

  /** A buffer for at most {@code limit} bytes. */
  public TextBuffer(int limit) {
    this.limit = limit;
  }

  /** Whether something was dropped because the limit was reached. */
  public boolean isFull() {
    return isFull;
  }

  public int length() {
    return length;
  }

  /** What follows is of this kind. */
  public void kind(TextKind next) {
    if (next != kind) {
      endSpan();
      kind = next;
    }
  }

  /** The kind of what is being appended. */
  public TextKind kind() {
    return kind;
  }

  /** Appends bytes that are UTF-8. */
  public void append(byte[] utf8, int offset, int count) {
    int room = room(count);
    System.arraycopy(utf8, offset, bytes, length, room);
    length += room;
  }

  /** Appends one ASCII character. */
  public void append(char ascii) {
    if (room(1) == 1) {
      bytes[length++] = (byte) ascii;
    }
  }

  /** Whether the last byte is a line end, or there is none. */
  public boolean isAtLineStart() {
    return length == 0 || bytes[length - 1] == '\n';
  }

  /** Takes back the last character if it has no width: U+00AD, U+200B to U+200D, U+2060, U+FEFF. */
  public void dropInvisible() {
    int two = length < 2 ? 0 : (bytes[length - 2] & 0xFF) << 8 | bytes[length - 1] & 0xFF;
    int three = length < 3 ? 0 : (bytes[length - 3] & 0xFF) << 16 | two;
    boolean isZeroWidth = three >= 0xE2808B && three <= 0xE2808D || three == 0xE281A0;
    if (isZeroWidth || three == 0xEFBBBF) {
      length -= 3;
    } else if (two == 0xC2AD) {
      length -= 2;
    }
  }

  /** Appends a line end unless there is one already, or no text. */
  public void newLine() {
    if (!isAtLineStart()) {
      append('\n');
    }
  }

  /** Appends characters; lone surrogates become U+FFFD. */
  public void append(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        append(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        appendCodePoint(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        appendCodePoint(c);
      }
    }
  }

  /** Appends one code point; what is none becomes U+FFFD. */
  public void appendCodePoint(int codePoint) {
    int c = isScalar(codePoint) ? codePoint : 0xFFFD;
    int count = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    if (room(count) < count) {
      return;
    }
    if (count == 1) {
      bytes[length++] = (byte) c;
      return;
    }
    for (int i = count - 1; i > 0; i--) {
      bytes[length + i] = (byte) (0x80 | c & 0x3F);
      c >>= 6;
    }
    bytes[length] = (byte) (0xF0 << (4 - count) | c);
    length += count;
  }

  /** Appends one UTF-16 unit; a high surrogate waits for the low one. */
  public void appendUnit(char unit) {
    if (Character.isHighSurrogate(unit)) {
      high = unit;
    } else if (Character.isLowSurrogate(unit) && high != 0) {
      appendCodePoint(Character.toCodePoint(high, unit));
      high = 0;
    } else {
      appendCodePoint(unit);
    }
  }

  /** The text so far; the buffer is not used afterwards. */
  public ExtractedText finish() {
    endSpan();
    return length == 0 ? ExtractedText.NONE : new ExtractedText(bytes, length, spans);
  }

  private static boolean isScalar(int codePoint) {
    return Character.isValidCodePoint(codePoint)
        && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
  }

  private void endSpan() {
    if (length > start) {
      spans.add(new TextSpan(kind, start, length));
      start = length;
    }
  }

  private int room(int wanted) {
    int room = Math.min(wanted, limit - length);
    if (room < wanted) {
      isFull = true;
    }
    if (length + room > bytes.length) {
      long doubled = Math.max(FIRST_LENGTH, 2L * bytes.length);
      int grown = (int) Math.min(limit, Math.max(doubled, length + room));
      bytes = Arrays.copyOf(bytes, grown);
    }
    return room;
  }
}
