package io.cloudward.inspection.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Splits RTF into groups, control words and bytes (specification 1.9.1), in one pass. */
final class RtfScanner {

  /** Takes the pieces in order. */
  interface Visitor {
    void open();

    void close();

    void literal(byte b);

    /** {@code \\*}: what follows may be skipped by readers that do not know it. */
    void ignorable();

    void newLine();

    /** A control word in lower case; {@code number} is -1 if it has none. */
    void word(String word, int number);
  }

  private static final int LONGEST_WORD = 32;

  private final byte[] bytes;
  private final Visitor visitor;
  private int at;

  RtfScanner(byte[] bytes, Visitor visitor) {
    this.bytes = bytes;
    this.visitor = visitor;
  }

  void run() {
    while (at < bytes.length) {
      byte b = bytes[at++];
      switch (b) {
        case '{' -> visitor.open();
        case '}' -> visitor.close();
        case '\\' -> control();
        case '\r', '\n', 0 -> {}
        default -> visitor.literal(b);
      }
    }
  }

  private void control() {
    if (at >= bytes.length) {
      return;
    }
    if (!isLetter(bytes[at])) {
      symbol(bytes[at++]);
      return;
    }
    int start = at;
    while (at < bytes.length && isLetter(bytes[at])) {
      at++;
    }
    var word = new String(bytes, start, Math.min(at - start, LONGEST_WORD), ISO_8859_1);
    int number = number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
    } else {
      visitor.word(word.toLowerCase(Locale.ROOT), number);
    }
  }

  private int number() {
    int start = at;
    if (at < bytes.length && bytes[at] == '-') {
      at++;
    }
    long value = 0;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      value = Math.min(Integer.MAX_VALUE, value * 10 + bytes[at++] - '0');
    }
    return at == start ? -1 : (int) (bytes[start] == '-' ? -value : value);
  }

  private void symbol(byte b) {
    switch (b) {
      case '\'' -> {
        int value = at + 1 < bytes.length ? digit(bytes[at]) << 4 | digit(bytes[at + 1]) : -1;
        at = Math.min(bytes.length, at + 2);
        if (value >= 0) {
          visitor.literal((byte) value);
        }
      }
      case '*' -> visitor.ignorable();
      case '~' -> visitor.literal((byte) ' ');
      case '\\', '{', '}' -> visitor.literal(b);
      case '\r', '\n' -> visitor.newLine();
      default -> {}
    }
  }

  /** The bytes that hexadecimal digits write; what is no digit is passed over. */
  static byte[] hex(byte[] digits) {
    var bytes = new ByteArrayOutputStream(digits.length / 2);
    int high = -1;
    for (byte b : digits) {
      int digit = digit(b);
      if (digit >= 0 && high < 0) {
        high = digit;
      } else if (digit >= 0) {
        bytes.write(high << 4 | digit);
        high = -1;
      }
    }
    return bytes.toByteArray();
  }

  private static int digit(byte b) {
    return Character.digit(b, 16);
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }
}
