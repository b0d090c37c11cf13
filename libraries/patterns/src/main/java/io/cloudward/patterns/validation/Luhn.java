package io.cloudward.patterns.validation;

/** The check digit of ISO/IEC 7812-1, annex B: every second digit from the right is doubled. */
final class Luhn {

  /** What a doubled digit adds to the sum: the sum of its own digits. */
  private static final int[] DOUBLED = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};

  private Luhn() {}

  /** Whether all characters are digits and the last one is the check digit of the others. */
  static boolean holds(CharSequence digits) {
    int sum = 0;
    boolean doubled = false;
    for (int i = digits.length() - 1; i >= 0; i--) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      sum += doubled ? DOUBLED[digit] : digit;
      doubled = !doubled;
    }
    return sum % 10 == 0;
  }
}
