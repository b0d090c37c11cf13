package io.cloudward.patterns.text;

/**
 * Which characters belong to a word. Scripts that are written without spaces between words, or that
 * glue particles to any word (Thai, Han, kana, Hangul and their neighbours), have no word
 * characters: a number may stand right beside them.
 */
public final class Words {

  /** From here on scripts of East and South-East Asia follow, with the exceptions below. */
  private static final int SOUTH_EAST_ASIA = 0x0E00;

  private Words() {}

  /** Whether this character, next to a match, makes it a part of something longer. */
  public static boolean isWord(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint == '_'
          || codePoint >= '0' && codePoint <= '9'
          || (codePoint | 0x20) >= 'a' && (codePoint | 0x20) <= 'z';
    }
    return isLetterOfAWord(codePoint);
  }

  private static boolean isLetterOfAWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        && (codePoint < SOUTH_EAST_ASIA || spaced(codePoint));
  }

  /** Georgian, Ethiopic, Cherokee, the extensions of Latin, Greek and Cyrillic, Arabic's forms. */
  private static boolean spaced(int codePoint) {
    return codePoint >= 0x10A0 && codePoint <= 0x10FF
        || codePoint >= 0x1200 && codePoint <= 0x13FF
        || codePoint >= 0x1C80 && codePoint <= 0x1FFF
        || codePoint >= 0x2C00 && codePoint <= 0x2DFF
        || codePoint >= 0xA640 && codePoint <= 0xA7FF
        || codePoint >= 0xFB00 && codePoint <= 0xFDFF
        || codePoint >= 0xFE70 && codePoint <= 0xFEFC;
  }
}
