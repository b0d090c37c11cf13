package io.cloudward.patterns.validation.rule;

/**
 * Schemes that divide the leading digits, read as one decimal number, and write the remainder as
 * check characters behind them.
 */
public final class DecimalRemainder implements Rule {

  private final int modulus;
  private final int checkLength;
  private final int prefix;
  private final Checks checks;

  private DecimalRemainder(int modulus, int checkLength, int prefix, Checks checks) {
    this.modulus = modulus;
    this.checkLength = checkLength;
    this.prefix = prefix;
    this.checks = checks;
  }

  /** The last character is the one that stands in {@code letters} at the remainder. */
  public static DecimalRemainder letter(String letters) {
    return new DecimalRemainder(
        letters.length(),
        1,
        0,
        (remainder, text, at) -> letters.charAt(remainder) == text.charAt(at));
  }

  /** The last {@code digits} digits are the remainder itself. */
  public static DecimalRemainder same(int modulus, int digits) {
    return new DecimalRemainder(
        modulus, digits, 0, (remainder, text, at) -> remainder == number(text, at, at + digits));
  }

  /** The last {@code digits} digits are the remainder, or the modulus where that is zero. */
  public static DecimalRemainder sameNotZero(int modulus, int digits) {
    return new DecimalRemainder(
        modulus,
        digits,
        0,
        (remainder, text, at) ->
            (remainder == 0 ? modulus : remainder) == number(text, at, at + digits));
  }

  /** The last {@code digits} digits are the modulus less the remainder. */
  public static DecimalRemainder complement(int modulus, int digits) {
    return new DecimalRemainder(
        modulus,
        digits,
        0,
        (remainder, text, at) -> modulus - remainder == number(text, at, at + digits));
  }

  /** The same scheme with digits in front of the number that it does not show. */
  public DecimalRemainder behind(int hiddenPrefix) {
    return new DecimalRemainder(modulus, checkLength, hiddenPrefix, checks);
  }

  @Override
  public boolean holds(CharSequence text, int from, int to) {
    int end = to - checkLength;
    if (end <= from) {
      return false;
    }
    int remainder = prefix % modulus;
    for (int i = from; i < end; i++) {
      int value = Alphabet.DIGITS.value(text.charAt(i));
      if (value == Alphabet.NONE) {
        return false;
      }
      remainder = (remainder * 10 + value) % modulus;
    }
    return checks.match(remainder, text, end);
  }

  /** The decimal number in {@code [from, to)}, or -1 if there is another character. */
  public static int number(CharSequence text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int value = Alphabet.DIGITS.value(text.charAt(i));
      if (value == Alphabet.NONE) {
        return -1;
      }
      number = number * 10 + value;
    }
    return number;
  }

  @FunctionalInterface
  private interface Checks {
    boolean match(int remainder, CharSequence text, int at);
  }
}
