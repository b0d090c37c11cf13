package io.cloudward.patterns.validation.rule;

import java.util.Arrays;

/**
 * The most common scheme: each character's value times the weight of its position, summed, modulo a
 * number. Either the remainder must be zero, or a table says which character stands at the check
 * position for which remainder. With a prime modulus above the largest value every single wrong
 * digit is found, as long as no two remainders share a check character.
 */
public final class WeightedSum implements Rule {

  private static final int NO_CHECK = -1;
  private static final char UNUSED = '-';

  private final int modulus;
  private final int[] weights;
  private final int checkAt;
  private final String checks;
  private final Alphabet alphabet;
  private final int crossBase;
  private final int constant;

  private WeightedSum(
      int modulus, int[] weights, int checkAt, String checks, Alphabet alphabet, Extras extras) {
    this.modulus = modulus;
    this.weights = weights;
    this.checkAt = checkAt;
    this.checks = checks;
    this.alphabet = alphabet;
    this.crossBase = extras.crossBase;
    this.constant = extras.constant;
  }

  /** The sum over all positions must be divisible. */
  public static WeightedSum divisible(int modulus, int... weights) {
    return new WeightedSum(modulus, weights, NO_CHECK, "", Alphabet.DIGITS, Extras.NONE);
  }

  /**
   * The last character, behind those that have a weight, is the check character.
   *
   * @param checks the check character of each remainder; {@code -} where no number is given out
   */
  public static WeightedSum check(int modulus, String checks, int... weights) {
    var all = Arrays.copyOf(weights, weights.length + 1);
    return new WeightedSum(modulus, all, weights.length, checks, Alphabet.DIGITS, Extras.NONE);
  }

  /**
   * The check character stands between the others; its own weight is 0.
   *
   * @param at its index
   * @param checks the check character of each remainder; {@code -} where no number is given out
   */
  public static WeightedSum checkAt(int at, int modulus, String checks, int... weights) {
    return new WeightedSum(modulus, weights, at, checks, Alphabet.DIGITS, Extras.NONE);
  }

  /** The same scheme with letters. */
  public WeightedSum over(Alphabet letters) {
    return new WeightedSum(
        modulus, weights, checkAt, checks, letters, new Extras(crossBase, constant));
  }

  /** The same scheme, but each product counts with the sum of its digits in {@code base}. */
  public WeightedSum crossSum(int base) {
    return new WeightedSum(modulus, weights, checkAt, checks, alphabet, new Extras(base, constant));
  }

  /** The same scheme with a constant added to the sum. */
  public WeightedSum plus(int added) {
    return new WeightedSum(
        modulus, weights, checkAt, checks, alphabet, new Extras(crossBase, added));
  }

  @Override
  public boolean holds(CharSequence text, int from, int to) {
    int remainder = remainder(text, from, to);
    if (remainder < 0 || checkAt == NO_CHECK) {
      return remainder == 0;
    }
    return checks.charAt(remainder) == text.charAt(from + checkAt);
  }

  /** Whether the candidate's remainder has no check character. */
  public boolean undecided(CharSequence text, int from, int to) {
    int remainder = remainder(text, from, to);
    return remainder >= 0 && checks.charAt(remainder) == UNUSED;
  }

  /** The remainder, or -1 if the candidate has another length or a foreign character. */
  private int remainder(CharSequence text, int from, int to) {
    if (to - from != weights.length) {
      return -1;
    }
    int sum = constant;
    for (int i = 0; i < weights.length; i++) {
      if (i != checkAt) {
        int value = alphabet.value(text.charAt(from + i));
        if (value == Alphabet.NONE) {
          return -1;
        }
        int product = value * weights[i];
        sum += crossBase == 0 ? product : product / crossBase + product % crossBase;
      }
    }
    return Math.floorMod(sum, modulus);
  }

  private record Extras(int crossBase, int constant) {
    static final Extras NONE = new Extras(0, 0);
  }
}
