package io.cloudward.patterns.engine;

import io.cloudward.patterns.text.Words;

/** A domain name with a top-level domain at its end, read from a place on. */
final class DomainName {

  private static final int LONGEST_LABEL = 63;

  private int end;

  int end() {
    return end;
  }

  /** Whether a name of at least two labels begins here and no word goes on behind it. */
  boolean read(byte[] text, int from, int to) {
    int labels = 0;
    int at = from;
    end = from;
    while (at < to) {
      int next = label(text, at, to);
      if (next == at || next - at > LONGEST_LABEL) {
        break;
      }
      labels++;
      if (labels > 1 && isTopLevel(text, at, next)) {
        end = next;
      }
      if (next == to || text[next] != '.') {
        break;
      }
      at = next + 1;
    }
    return end > from && !Utf8.wordAt(text, end, to);
  }

  /** Where the label ends that begins here; a hyphen is neither first nor last. */
  private static int label(byte[] text, int from, int to) {
    boolean ascii = text[from] >= 0;
    int at = from;
    while (at < to && at - from <= LONGEST_LABEL) {
      int decoded = Utf8.decode(text, at, to);
      int codePoint = decoded >>> 3;
      boolean belongs =
          codePoint == '-' && at > from
              || (ascii ? Words.isWord(codePoint) : isInternational(codePoint)) && codePoint != '_';
      if (!belongs) {
        break;
      }
      at += decoded & 7;
    }
    while (at > from && text[at - 1] == '-') {
      at--;
    }
    return at;
  }

  private static boolean isInternational(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isTopLevel(byte[] text, int from, int to) {
    if (to - from > 4 && text[from + 2] == '-' && text[from + 3] == '-') {
      return (text[from] | 0x20) == 'x' && (text[from + 1] | 0x20) == 'n';
    }
    int letters = 0;
    for (int i = from; i < to; i++) {
      if (text[i] >= 0 && text[i] <= '9') {
        return false;
      }
      letters += (text[i] & 0xC0) == 0x80 ? 0 : 1;
    }
    return letters >= 2;
  }
}
