package io.cloudward.patterns.validation.rule;

/**
 * Verhoeff's scheme over the dihedral group of order ten (J. Verhoeff, Error Detecting Decimal
 * Codes, Mathematical Centre Tract 29, 1969). Finds every single wrong digit and every swap of
 * neighbours.
 */
public final class Verhoeff {

  public static final Rule CHECK = Verhoeff::holds;

  private static final int[][] PERMUTATIONS = permutations();

  private Verhoeff() {}

  private static boolean holds(CharSequence text, int from, int to) {
    int check = 0;
    for (int i = to - 1; i >= from; i--) {
      int value = Alphabet.DIGITS.value(text.charAt(i));
      if (value == Alphabet.NONE) {
        return false;
      }
      check = product(check, PERMUTATIONS[(to - 1 - i) % PERMUTATIONS.length][value]);
    }
    return to > from && check == 0;
  }

  /** The group: 0 to 4 are rotations, 5 to 9 reflections of a pentagon. */
  private static int product(int left, int right) {
    if (left < 5) {
      return right < 5 ? (left + right) % 5 : 5 + (left + right - 5) % 5;
    }
    return right < 5 ? 5 + (left - 5 - right + 5) % 5 : (left - right + 5) % 5;
  }

  /** Powers of one permutation, whose order is eight. */
  private static int[][] permutations() {
    int[] step = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    int[][] powers = new int[8][10];
    for (int value = 0; value < 10; value++) {
      powers[0][value] = value;
    }
    for (int power = 1; power < powers.length; power++) {
      for (int value = 0; value < 10; value++) {
        powers[power][value] = step[powers[power - 1][value]];
      }
    }
    return powers;
  }
}
