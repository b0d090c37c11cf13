package io.cloudward.patterns.validation;

/**
 * Payment card numbers: a range that a scheme issues, a length that it uses there, and the check
 * digit of ISO/IEC 7812-1 (Luhn). Ranges and lengths are those that the schemes publish to
 * acquirers (Visa, Mastercard, American Express, Discover and Diners Club, JCB, UnionPay, Mir,
 * RuPay, Troy, Verve, Dankort, Uzcard, Humo).
 */
final class PaymentCard implements Validator {

  /** First four digits and lengths (one bit per length), from and to inclusive. */
  private static final int[][] RANGES = {
    {1800, 1800, bits(15)}, // JCB, old
    {2131, 2131, bits(15)}, // JCB, old
    {2200, 2205, bits(16, 17, 18, 19)}, // Mir; 2205 is BORICA
    {2221, 2720, bits(16)}, // Mastercard, second series
    {3000, 3059, bits(14, 16, 17, 18, 19)}, // Diners Club
    {3090, 3099, bits(14, 16, 17, 18, 19)}, // Diners Club
    {3400, 3499, bits(15)}, // American Express
    {3500, 3599, bits(16)}, // JCB (3528 to 3589), RuPay (353, 356); acquirers list all of 35
    {3528, 3589, bits(17, 18, 19)}, // JCB
    {3600, 3699, bits(14, 15, 16, 17, 18, 19)}, // Diners Club
    {3700, 3799, bits(15)}, // American Express
    {3800, 3999, bits(14, 16, 17, 18, 19)}, // Diners Club
    {4000, 4999, bits(13, 16, 19)}, // Visa
    {5000, 5099, bits(12, 13, 14, 15, 16, 17, 18, 19)}, // Maestro, Dankort, Verve, RuPay, Elo
    {5100, 5599, bits(16)}, // Mastercard
    {5600, 5899, bits(12, 13, 14, 15, 16, 17, 18, 19)}, // Maestro
    {6000, 6299, bits(16, 17, 18, 19)}, // Discover, UnionPay, RuPay, Hipercard
    {6300, 6399, bits(12, 13, 14, 15, 16, 17, 18, 19)}, // Maestro, InstaPayment, InterPayment
    {6400, 6599, bits(16, 17, 18, 19)}, // Discover, RuPay, Troy, Verve, Elo
    {6700, 6799, bits(12, 13, 14, 15, 16, 17, 18, 19)}, // Maestro
    {8100, 8299, bits(16, 17, 18, 19)}, // UnionPay (81), RuPay (81, 82)
    {8600, 8600, bits(16)}, // Uzcard
    {9792, 9792, bits(16)}, // Troy
    {9860, 9860, bits(16)}, // Humo
  };

  private static final int LEAST = 12;
  private static final int MOST = 19;
  private static final int PREFIXES = 10_000;

  /** Lengths by the first four digits. */
  private static final int[] LENGTHS = lengths();

  @Override
  public boolean valid(CharSequence compact) {
    int length = compact.length();
    if (length < LEAST || length > MOST) {
      return false;
    }
    int prefix = 0;
    for (int i = 0; i < 4; i++) {
      prefix = prefix * 10 + compact.charAt(i) - '0';
    }
    return prefix >= 0
        && prefix < PREFIXES
        && (LENGTHS[prefix] >>> length & 1) == 1
        && Luhn.holds(compact);
  }

  private static int bits(int... lengths) {
    int bits = 0;
    for (int length : lengths) {
      bits |= 1 << length;
    }
    return bits;
  }

  private static int[] lengths() {
    int[] lengths = new int[PREFIXES];
    for (int[] range : RANGES) {
      for (int prefix = range[0]; prefix <= range[1]; prefix++) {
        lengths[prefix] |= range[2];
      }
    }
    return lengths;
  }
}
