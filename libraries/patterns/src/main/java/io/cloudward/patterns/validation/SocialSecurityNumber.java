package io.cloudward.patterns.validation;

/**
 * United States social security numbers. Source: Social Security Administration, Program Operations
 * Manual System RM 10201.035: no area 000, 666 or 900 to 999, no group 00, no serial 0000.
 */
final class SocialSecurityNumber implements Validator {

  @Override
  public boolean valid(CharSequence compact) {
    if (compact.length() != 9) {
      return false;
    }
    int area = number(compact, 0, 3);
    return area > 0
        && area < 900
        && area != 666
        && number(compact, 3, 5) > 0
        && number(compact, 5, 9) > 0
        && varied(compact);
  }

  private static boolean varied(CharSequence digits) {
    for (int i = 1; i < digits.length(); i++) {
      if (digits.charAt(i) != digits.charAt(0)) {
        return true;
      }
    }
    return false;
  }

  private static int number(CharSequence digits, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
