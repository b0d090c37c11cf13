package io.cloudward.patterns.engine;

/** The rules about what may stand beside a match; the README states them. */
final class Surroundings {

  /** Digits of a country code (ITU-T E.164). */
  private static final int MOST_CODE_DIGITS = 3;

  /** Digits of a group of an address of version 6, the longest that colons join (RFC 4291). */
  private static final int LONGEST_GROUP = 4;

  private Surroundings() {}

  /** Whether the range is only a part of a longer run of digits, or of groups joined by colons. */
  static boolean continuesRun(byte[] text, int from, int to, int start, int end) {
    if (followsPlus(text, from, start)) {
      return true;
    }
    boolean before = start - 2 >= from && joins(text, start - 1, start, start - 2);
    boolean after = end + 1 < to && joins(text, end, end - 1, end + 1);
    return before
            && (followsCountryCode(text, from, start)
                || continues(text, from, to, start, end, start - 1))
        || after && continues(text, from, to, start, end, end);
  }

  /** The digits of a phone number, unless the sign adds or joins something. */
  private static boolean followsPlus(byte[] text, int from, int start) {
    return start > from
        && text[start - 1] == '+'
        && digit(text[start])
        && (start - 1 == from || !word(text[start - 2]));
  }

  /** Whether a plus sign and up to three digits stand right before the separator. */
  private static boolean followsCountryCode(byte[] text, int from, int start) {
    int at = start - 2;
    int least = Math.max(from, at - MOST_CODE_DIGITS);
    while (at > least && digit(text[at])) {
      at--;
    }
    return text[at] == '+' && text[start - 1] != ':';
  }

  /** Cheap test first: a separator with characters on both sides that it may join. */
  private static boolean joins(byte[] text, int separator, int inside, int outside) {
    return switch (text[separator]) {
      case ' ', '-', '.', '/' -> digit(text[inside]) && digit(text[outside]);
      case ':' -> word(text[outside]) || text[outside] == ':';
      default -> false;
    };
  }

  private static boolean continues(
      byte[] text, int from, int to, int start, int end, int separator) {
    byte joint = text[separator];
    boolean uses = false;
    boolean separated = false;
    for (int i = start; i < end; i++) {
      byte c = text[i];
      uses |= c == joint;
      separated |= c == ' ' || c == '-' || c == '.' || c == '/';
    }
    return switch (joint) {
      case ' ' -> uses && groupBefore(text, from, separator) == groupAfter(text, separator + 1, to);
      case ':' ->
          uses
              && isGroup(text, from, to, separator - 1, -1)
              && isGroup(text, from, to, separator + 1, 1);
      case '.' -> true;
      default -> uses || !separated;
    };
  }

  /** Whether a further group of an address begins or ends here, or a further colon. */
  private static boolean isGroup(byte[] text, int from, int to, int beyond, int step) {
    int at = beyond;
    while (at >= from && at < to && word(text[at])) {
      if (!hexadecimal(text[at]) || Math.abs(at - beyond) == LONGEST_GROUP) {
        return false;
      }
      at += step;
    }
    return at != beyond || text[at] == ':';
  }

  private static boolean hexadecimal(byte c) {
    return digit(c) || (c | 0x20) >= 'a' && (c | 0x20) <= 'f';
  }

  private static int groupBefore(byte[] text, int from, int at) {
    int start = at;
    while (start > from && word(text[start - 1])) {
      start--;
    }
    return at - start;
  }

  private static int groupAfter(byte[] text, int at, int to) {
    int end = at;
    while (end < to && word(text[end])) {
      end++;
    }
    return end - at;
  }

  private static boolean digit(byte c) {
    return c >= '0' && c <= '9';
  }

  private static boolean word(byte c) {
    return digit(c) || (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }
}
