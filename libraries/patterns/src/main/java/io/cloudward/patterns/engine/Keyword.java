package io.cloudward.patterns.engine;

/** A context word or phrase; compares itself with text, without regard to case. */
final class Keyword {

  /** How many separators may stand between the words of a phrase. */
  static final int MOST_SEPARATORS = 2;

  private static final int NOT_HERE = -1;

  private final String word;
  private final int[][] parts;

  Keyword(String word) {
    this.word = word;
    String[] words = word.strip().split("\\s+");
    parts = new int[words.length][];
    for (int i = 0; i < words.length; i++) {
      parts[i] = words[i].codePoints().map(Keyword::caseless).toArray();
    }
  }

  String word() {
    return word;
  }

  /** The characters without separators, folded: what an index sees of the word. */
  int[] letters() {
    return word.codePoints().map(Keyword::caseless).filter(c -> !separates(c)).toArray();
  }

  static int caseless(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 0x20 : codePoint;
    }
    return Character.toLowerCase(Character.toUpperCase(codePoint));
  }

  static boolean separates(int codePoint) {
    return switch (codePoint) {
      case ' ', '\t', '\r', '\n', '_', '.', '/', ':', '-' -> true;
      default -> false;
    };
  }

  /** Where the word ends that starts at a place, or -1 if it does not stand there. */
  int end(byte[] text, int from, int to, int at) {
    return boundedBefore(text, from, to, at) ? part(text, to, at, 0) : NOT_HERE;
  }

  private int part(byte[] text, int to, int at, int part) {
    int end = at;
    for (int wanted : parts[part]) {
      int decoded = end < to ? Utf8.decode(text, end, to) : Utf8.BROKEN;
      if (caseless(decoded >>> 3) != wanted) {
        return NOT_HERE;
      }
      end += decoded & 7;
    }
    return part + 1 == parts.length ? plural(text, to, end) : gap(text, to, end, part + 1);
  }

  private int gap(byte[] text, int to, int at, int part) {
    for (int gap = 0; gap <= MOST_SEPARATORS && at + gap < to; gap++) {
      int end = part(text, to, at + gap, part);
      if (end != NOT_HERE || !separates(text[at + gap])) {
        return end;
      }
    }
    return NOT_HERE;
  }

  private static int plural(byte[] text, int to, int end) {
    if (boundedAfter(text, to, end)) {
      return end;
    }
    int next = Utf8.decode(text, end, to);
    boolean plural = caseless(next >>> 3) == 's';
    return plural && boundedAfter(text, to, end + (next & 7)) ? end + (next & 7) : NOT_HERE;
  }

  private static boolean boundedBefore(byte[] text, int from, int to, int at) {
    return at == from
        || text[at - 1] == '_'
        || !Utf8.wordBefore(text, from, at)
        || !Utf8.wordAt(text, at, to)
        || text[at] == '_';
  }

  private static boolean boundedAfter(byte[] text, int to, int end) {
    return end == to
        || text[end] == '_'
        || !Utf8.wordAt(text, end, to)
        || !Utf8.wordBefore(text, 0, end)
        || text[end - 1] == '_';
  }
}
