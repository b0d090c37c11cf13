package io.cloudward.patterns.validation.national;

import io.cloudward.patterns.validation.rule.Rule;

/**
 * The rule of the German tax identification number beside its check digit: among the leading digits
 * exactly one digit occurs twice or three times, never three times in a row (Bundeszentralamt für
 * Steuern, since 2016).
 *
 * @param length how many digits are counted
 */
record RepeatedDigit(int length) implements Rule {

  private static final int BITS = 4;
  private static final long MASK = 15;

  @Override
  public boolean holds(CharSequence text, int from, int to) {
    if (to - from < length) {
      return false;
    }
    long counts = 0;
    for (int i = from; i < from + length; i++) {
      if (i >= from + 2
          && text.charAt(i) == text.charAt(i - 1)
          && text.charAt(i) == text.charAt(i - 2)) {
        return false;
      }
      counts += 1L << (BITS * (text.charAt(i) - '0'));
    }
    return repeated(counts) == 1;
  }

  /** How many digits occur more than once; too many if one occurs more than three times. */
  private static int repeated(long counts) {
    int repeated = 0;
    for (int digit = 0; digit < 10; digit++) {
      long count = counts >>> (BITS * digit) & MASK;
      if (count > 3) {
        return 10;
      }
      repeated += count > 1 ? 1 : 0;
    }
    return repeated;
  }
}
