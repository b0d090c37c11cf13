package io.cloudward.patterns.validation.national;

import io.cloudward.patterns.validation.rule.DecimalRemainder;
import io.cloudward.patterns.validation.rule.Rule;
import io.cloudward.patterns.validation.rule.Rules;

/**
 * France's registration number of persons: 13 characters and a key, 97 less their remainder. Births
 * in Corsica have 2A or 2B as department, which count as 19 and 18 (INSEE; decree 82-103).
 */
final class FrenchNir implements Rule {

  private static final int LENGTH = 15;
  private static final int DEPARTMENT_LETTER = 6;
  private static final Rule KEY = DecimalRemainder.complement(97, 2);
  // Months above 12 stand for births whose month the register does not know.
  private static final Rule MONTH =
      Rules.any(Rules.number(3, 5, 1, 12), Rules.number(3, 5, 20, 42), Rules.number(3, 5, 50, 99));

  @Override
  public boolean holds(CharSequence text, int from, int to) {
    if (to - from != LENGTH || !MONTH.holds(text, from, to)) {
      return false;
    }
    char letter = text.charAt(from + DEPARTMENT_LETTER);
    if (letter != 'A' && letter != 'B') {
      return KEY.holds(text, from, to);
    }
    var digits = new StringBuilder(LENGTH).append(text, from, to);
    digits.setCharAt(DEPARTMENT_LETTER - 1, '1');
    digits.setCharAt(DEPARTMENT_LETTER, letter == 'A' ? '9' : '8');
    return text.charAt(from + DEPARTMENT_LETTER - 1) == '2' && KEY.holds(digits, 0, LENGTH);
  }
}
