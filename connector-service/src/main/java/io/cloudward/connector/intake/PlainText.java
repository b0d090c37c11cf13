package io.cloudward.connector.intake;

/** Text of strangers, fit to be stored and shown in one line. */
final class PlainText {

  private static final int LONGEST = 500;

  private PlainText() {}

  /** Without control characters and halves of characters, and not too long. */
  static String of(String text) {
    var kept = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }
}
