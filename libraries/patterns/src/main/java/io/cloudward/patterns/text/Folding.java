package io.cloudward.patterns.text;

/**
 * Which characters stand for which plain ones before text is matched: decimal digits of all scripts
 * and full-width forms for ASCII, the many spaces for a space, the many dashes for a hyphen.
 * Characters that show nothing (zero-width, soft hyphen, direction marks) are dropped.
 */
public final class Folding {

  /** What {@link #fold} returns for a character that is dropped. */
  public static final int DROPPED = -1;

  private Folding() {}

  /** The character that stands for this one, itself if it is plain, or {@link #DROPPED}. */
  public static int fold(int codePoint) {
    if (codePoint < 0xA0) {
      return codePoint;
    }
    if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
      return codePoint - 0xFF01 + '!';
    }
    if (showsNothing(codePoint)) {
      return DROPPED;
    }
    return switch (Character.getType(codePoint)) {
      case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(codePoint, 10);
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.DASH_PUNCTUATION -> '-';
      default -> codePoint == 0x2212 ? '-' : codePoint;
    };
  }

  private static boolean showsNothing(int codePoint) {
    return codePoint == 0xAD
        || codePoint == 0x180E
        || codePoint == 0xFEFF
        || codePoint >= 0x200B && codePoint <= 0x200F
        || codePoint >= 0x202A && codePoint <= 0x202E
        || codePoint >= 0x2060 && codePoint <= 0x2064
        || codePoint >= 0x2066 && codePoint <= 0x206F
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
  }
}
