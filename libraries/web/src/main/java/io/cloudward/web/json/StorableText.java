package io.cloudward.web.json;

/** Tells text that PostgreSQL can store from text that it refuses. */
public final class StorableText {

  private StorableText() {}

  /** False if {@code text} holds U+0000 or an unpaired surrogate. */
  public static boolean isStorable(CharSequence text) {
    return text.codePoints().noneMatch(point -> point == 0 || isSurrogate(point));
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
