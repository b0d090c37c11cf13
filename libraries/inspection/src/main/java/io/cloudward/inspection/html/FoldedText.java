package io.cloudward.inspection.html;

import io.cloudward.inspection.text.TextBuffer;
import io.cloudward.inspection.text.TextKind;

/**
 * Writes stretches of a page as a browser shows them: references resolved, blank runs joined,
 * characters without width left out.
 */
final class FoldedText {

  private final byte[] bytes;
  private final TextBuffer out;
  private boolean isBlankPending;

  FoldedText(byte[] bytes, TextBuffer out) {
    this.bytes = bytes;
    this.out = out;
  }

  void append(int start, int end) {
    int i = start;
    while (i < end) {
      byte b = bytes[i];
      int invisible = b < 0 ? invisible(i, end) : 0;
      if (b == ' ' || b >= '\t' && b <= '\r') {
        isBlankPending = true;
        i++;
      } else if (invisible > 0) {
        i += invisible;
      } else {
        endBlank();
        i = b == '&' ? reference(i, end) : word(i, end);
      }
    }
  }

  void blank() {
    isBlankPending = true;
  }

  void newLine() {
    out.newLine();
    isBlankPending = false;
  }

  /** All of it as a string; nothing is appended afterwards. */
  String finish() {
    var text = out.finish();
    return text.string(TextKind.VISIBLE);
  }

  private int reference(int start, int end) {
    int next = Entities.append(bytes, start, end, out);
    out.dropInvisible();
    return next;
  }

  private int word(int start, int end) {
    int stop = start + 1;
    while (stop < end && bytes[stop] > ' ' && bytes[stop] != '&') {
      stop++;
    }
    out.append(bytes, start, stop - start);
    return stop;
  }

  private void endBlank() {
    if (isBlankPending && !out.isAtLineStart()) {
      out.append(' ');
    }
    isBlankPending = false;
  }

  /** Length of a soft hyphen, zero-width character or byte order mark; spammers split words so. */
  private int invisible(int at, int end) {
    int b = bytes[at] & 0xFF;
    if (b == 0xC2 && at + 1 < end && bytes[at + 1] == (byte) 0xAD) {
      return 2;
    }
    if (at + 2 >= end) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    int third = bytes[at + 2] & 0xFF;
    boolean isZeroWidth =
        b == 0xE2 && second == 0x80 && third >= 0x8B && third <= 0x8D
            || b == 0xE2 && second == 0x81 && third == 0xA0
            || b == 0xEF && second == 0xBB && third == 0xBF;
    return isZeroWidth ? 3 : 0;
  }
}
