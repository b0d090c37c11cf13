package io.cloudward.patterns.validation.rule;

/**
 * Luhn's formula (ISO/IEC 7812-1, annex B): every second character from the right is doubled, less
 * nine if that is more than nine; the sum is divisible by ten. Finds every single wrong digit.
 */
public final class Luhn implements Rule {

  /** Digits only. */
  public static final Luhn DIGITS = new Luhn(Alphabet.DIGITS, 0);

  private final Alphabet alphabet;
  private final int constant;

  private Luhn(Alphabet alphabet, int constant) {
    this.alphabet = alphabet;
    this.constant = constant;
  }

  /**
   * For numbers that are checked behind a prefix which they do not show.
   *
   * @param constant what the prefix adds to the sum
   */
  public static Luhn startingWith(int constant) {
    return new Luhn(Alphabet.DIGITS, constant);
  }

  /** For numbers with letters that have values of their own. */
  public static Luhn over(Alphabet alphabet) {
    return new Luhn(alphabet, 0);
  }

  @Override
  public boolean holds(CharSequence text, int from, int to) {
    int sum = constant;
    boolean doubled = false;
    for (int i = to - 1; i >= from; i--) {
      int value = alphabet.value(text.charAt(i));
      if (value == Alphabet.NONE) {
        return false;
      }
      if (doubled) {
        value *= 2;
        value = value > 9 ? value - 9 : value;
      }
      sum += value;
      doubled = !doubled;
    }
    return to - from > 1 && sum % 10 == 0;
  }
}
