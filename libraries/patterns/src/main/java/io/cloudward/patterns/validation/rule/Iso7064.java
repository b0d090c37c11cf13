package io.cloudward.patterns.validation.rule;

/**
 * The check-character systems of ISO/IEC 7064:2003. All find every single wrong character and, but
 * for the hybrid ones, every swap of two neighbours.
 */
public final class Iso7064 {

  private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** MOD 11-2: digits and one check character, a digit or X. */
  public static final Rule MOD_11_2 = pure(11, 2, Alphabet.of("0123456789X"));

  /** MOD 37-2: digits and letters, and one check character that may also be an asterisk. */
  public static final Rule MOD_37_2 = pure(37, 2, Alphabet.of(LETTERS + "*"));

  /** MOD 97-10 over digits and letters, A = 10 counting as two digits; two check digits. */
  public static final Rule MOD_97_10 = Iso7064::mod97;

  /** MOD 11,10: digits and one check digit. */
  public static final Rule MOD_11_10 = hybrid(10, Alphabet.DIGITS);

  /** MOD 37,36: digits and letters and one check character. */
  public static final Rule MOD_37_36 = hybrid(36, Alphabet.BASE36);

  private Iso7064() {}

  private static Rule pure(int modulus, int radix, Alphabet alphabet) {
    return (text, from, to) -> {
      int remainder = 0;
      for (int i = from; i < to; i++) {
        int value = alphabet.value(text.charAt(i));
        boolean supplementary = value == modulus - 1 && i < to - 1;
        if (value == Alphabet.NONE || supplementary) {
          return false;
        }
        remainder = (remainder * radix + value) % modulus;
      }
      // The check character has weight 1, so the sum itself is congruent to 1.
      return remainder == 1;
    };
  }

  private static boolean mod97(CharSequence text, int from, int to) {
    int remainder = 0;
    for (int i = from; i < to; i++) {
      int value = Alphabet.BASE36.value(text.charAt(i));
      boolean letterAsCheck = value > 9 && i >= to - 2;
      if (value == Alphabet.NONE || letterAsCheck) {
        return false;
      }
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
  }

  private static Rule hybrid(int size, Alphabet alphabet) {
    return (text, from, to) -> {
      int carry = size;
      for (int i = from; i < to; i++) {
        int value = alphabet.value(text.charAt(i));
        if (value == Alphabet.NONE) {
          return false;
        }
        int sum = (carry + value) % size;
        if (i == to - 1) {
          return sum == 1;
        }
        carry = (sum == 0 ? size : sum) * 2 % (size + 1);
      }
      return false;
    };
  }
}
