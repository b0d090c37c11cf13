package io.cloudward.patterns.validation;

/**
 * International bank account numbers. Source: ISO 13616 and the IBAN registry that SWIFT keeps
 * (lengths and structures by country), check digits by ISO 7064 mod 97-10.
 */
final class Iban implements Validator {

  private static final int SHORTEST = 15;
  private static final int LONGEST = 34;

  @Override
  public boolean valid(CharSequence compact) {
    int length = compact.length();
    if (length < SHORTEST || length > LONGEST) {
      return false;
    }
    byte[] structure = IbanRegistry.structure(compact.charAt(0), compact.charAt(1));
    if (structure == null || structure.length != length) {
      return false;
    }
    for (int i = 2; i < length; i++) {
      if (!IbanRegistry.fits(structure[i], compact.charAt(i))) {
        return false;
      }
    }
    return checkDigits(compact) >= 2 && remainder(compact) == 1;
  }

  /** 00 and 01 never occur: the algorithm yields 02 to 98. */
  private static int checkDigits(CharSequence compact) {
    int digits = (compact.charAt(2) - '0') * 10 + compact.charAt(3) - '0';
    return digits <= 98 ? digits : 0;
  }

  private static int remainder(CharSequence compact) {
    int remainder = 0;
    int length = compact.length();
    for (int i = 0; i < length; i++) {
      char c = compact.charAt(i + 4 < length ? i + 4 : i + 4 - length);
      remainder = c <= '9' ? (remainder * 10 + c - '0') % 97 : (remainder * 100 + c - 55) % 97;
    }
    return remainder;
  }
}
