package io.cloudward.patterns.validation;

/**
 * Payment card numbers: a range that a scheme issues, a length that it uses there, and the check
 * digit of ISO/IEC 7812-1 (Luhn). Ranges and lengths are those that the schemes publish to
 * acquirers (Visa, Mastercard, American Express, Discover and Diners Club, JCB, UnionPay, Mir,
 * RuPay, Troy, Verve, Dankort, Uzcard, Humo).
 */
final class PaymentCard implements Validator {

  /** All lengths of Maestro, and those that hardly any card has. */
  private static final int MAESTRO = bits(12, 13, 14, 15, 16, 17, 18, 19);

  private static final int RARE = bits(12, 13, 14, 15, 17, 18);

  /**
   * First four digits, from and to inclusive, and lengths (one bit per length): those that cards
   * have today, and those that the scheme may use besides.
   */
  private static final int[][] RANGES = {
    {604, 604, bits(12, 16), 0}, // Maestro, in older tables
    {1800, 1800, bits(15), 0}, // JCB, old
    {2131, 2131, bits(15), 0}, // JCB, old
    {2200, 2205, bits(16, 17, 18, 19), 0}, // Mir; 2205 is BORICA
    {2221, 2720, bits(16), 0}, // Mastercard, second series
    {3000, 3059, bits(14, 16), bits(17, 18, 19)}, // Diners Club
    {3088, 3094, bits(16), 0}, // JCB, before it moved to 35; likewise below
    {3090, 3099, bits(14, 16), bits(17, 18, 19)}, // Diners Club
    {3096, 3102, bits(16), 0}, // JCB
    {3112, 3120, bits(16), 0}, // JCB
    {3158, 3159, bits(16), 0}, // JCB
    {3337, 3349, bits(16), 0}, // JCB
    {3400, 3499, bits(15), 0}, // American Express
    {3500, 3599, bits(16), 0}, // JCB (3528 to 3589), RuPay (353, 356); acquirers list all of 35
    {3528, 3589, bits(19), bits(17, 18)}, // JCB
    {3600, 3699, bits(14, 16), bits(15, 17, 18, 19)}, // Diners Club
    {3700, 3799, bits(15), 0}, // American Express
    {3800, 3999, bits(14, 16), bits(17, 18, 19)}, // Diners Club
    {4000, 4999, bits(13, 16, 19), 0}, // Visa
    {5000, 5099, bits(16, 19), RARE}, // Maestro, Dankort, Verve, RuPay, Elo
    {5018, 5018, MAESTRO, 0},
    {5020, 5020, MAESTRO, 0},
    {5038, 5038, MAESTRO, 0},
    {5100, 5599, bits(16), 0}, // Mastercard
    {5600, 5899, bits(12, 16, 19), RARE}, // Maestro
    {5893, 5893, MAESTRO, 0},
    {6000, 6299, bits(16, 19), bits(17, 18)}, // Discover, UnionPay, RuPay, Hipercard
    {6300, 6399, bits(16, 19), RARE}, // Maestro, InstaPayment, InterPayment
    {6304, 6304, MAESTRO, 0},
    {6390, 6390, bits(12), 0}, // Maestro
    {6400, 6599, bits(16, 19), bits(17, 18)}, // Discover, RuPay, Troy, Verve, Elo
    {6700, 6799, bits(16, 19), RARE}, // Maestro
    {6759, 6759, MAESTRO, 0},
    {6761, 6763, MAESTRO, 0},
    {8100, 8299, bits(16), bits(17, 18, 19)}, // UnionPay (81), RuPay (81, 82)
    {8600, 8600, bits(16), 0}, // Uzcard
    {9792, 9792, bits(16), 0}, // Troy
    {9860, 9860, bits(16), 0}, // Humo
  };

  private static final int LEAST = 12;
  private static final int MOST = 19;
  private static final int ARTICLE = 13;
  private static final int PREFIXES = 10_000;

  private final int[] lengths;
  private final boolean usual;

  /** Takes only lengths that cards have today, and no number that is an article's just as well. */
  static PaymentCard usual() {
    return new PaymentCard(true);
  }

  /** Takes all lengths that a scheme may use: for numbers with context. */
  static PaymentCard any() {
    return new PaymentCard(false);
  }

  private PaymentCard(boolean usual) {
    this.usual = usual;
    this.lengths = lengths(usual);
  }

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
        && (lengths[prefix] >>> length & 1) == 1
        && Luhn.holds(compact)
        && !(usual && length == ARTICLE && isArticle(compact));
  }

  /** Cards of thirteen digits are hardly found any more; articles (GS1, EAN-13) are everywhere. */
  private static boolean isArticle(CharSequence compact) {
    int sum = 0;
    for (int i = 0; i < ARTICLE; i++) {
      sum += (i % 2 == 0 ? 1 : 3) * (compact.charAt(i) - '0');
    }
    return sum % 10 == 0;
  }

  private static int bits(int... lengths) {
    int bits = 0;
    for (int length : lengths) {
      bits |= 1 << length;
    }
    return bits;
  }

  private static int[] lengths(boolean usual) {
    int[] lengths = new int[PREFIXES];
    for (int[] range : RANGES) {
      for (int prefix = range[0]; prefix <= range[1]; prefix++) {
        lengths[prefix] |= range[2] | (usual ? 0 : range[3]);
      }
    }
    return lengths;
  }
}
