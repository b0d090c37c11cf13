package io.cloudward.patterns.validation;

/**
 * What follows the word "password" without quotes and looks like one: letters, a digit and one of
 * the special characters that rules for passwords ask for, and nothing that programs and markup are
 * made of. A plain word after it is prose.
 */
final class PasswordValue implements Validator {

  private static final String SPECIAL = "!@#$%^&*?+~";
  private static final String OF_PROGRAMS = "(){}[]<>;,|\"'`\\";

  @Override
  public boolean valid(CharSequence compact) {
    boolean digit = false;
    boolean special = false;
    for (int i = 0; i < compact.length(); i++) {
      char c = compact.charAt(i);
      if (OF_PROGRAMS.indexOf(c) >= 0) {
        return false;
      }
      digit |= c >= '0' && c <= '9';
      special |= SPECIAL.indexOf(c) >= 0;
    }
    return digit && special;
  }
}
