package io.cloudward.patterns.engine;

/** The rules about what may stand beside a match; the README states them. */
final class Surroundings {

  private Surroundings() {}

  /** Whether the range is only a part of a longer run of digits, or of groups joined by colons. */
  static boolean continuesRun(byte[] text, int from, int to, int start, int end) {
    boolean before = start - 2 >= from && joins(text, start - 1, start, start - 2);
    boolean after = end + 1 < to && joins(text, end, end - 1, end + 1);
    return before && continues(text, from, to, start, end, start - 1)
        || after && continues(text, from, to, start, end, end);
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
      case ':' -> uses;
      default -> uses || !separated;
    };
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
