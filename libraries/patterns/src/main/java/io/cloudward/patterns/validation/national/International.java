package io.cloudward.patterns.validation.national;

import static io.cloudward.patterns.validation.rule.Checks.REST_10;
import static io.cloudward.patterns.validation.rule.Checks.SAME_11_X;
import static io.cloudward.patterns.validation.rule.Rules.all;
import static io.cloudward.patterns.validation.rule.Rules.any;
import static io.cloudward.patterns.validation.rule.Rules.length;
import static io.cloudward.patterns.validation.rule.Rules.lettersAsDigits;
import static io.cloudward.patterns.validation.rule.Rules.part;
import static io.cloudward.patterns.validation.rule.Rules.startsWith;
import static io.cloudward.patterns.validation.rule.Rules.varied;
import static io.cloudward.patterns.validation.rule.WeightedSum.check;
import static io.cloudward.patterns.validation.rule.WeightedSum.checkAt;
import static java.util.Map.entry;

import io.cloudward.patterns.validation.rule.Alphabet;
import io.cloudward.patterns.validation.rule.Iso7064;
import io.cloudward.patterns.validation.rule.Luhn;
import io.cloudward.patterns.validation.rule.Rule;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers of the whole world: securities (ISO 6166, CUSIP, SEDOL), legal entities (ISO 17442),
 * banks (ISO 9362), devices (3GPP TS 23.003, ITU-T E.118), vehicles (ISO 3779, 49 CFR 565),
 * researchers (ORCID), crypto currencies.
 */
final class International {

  private static final Alphabet CUSIP = Alphabet.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*@#");
  private static final Alphabet VIN =
      Alphabet.of(
          "0123456789ABCDEFGHJKLMNPRSTUVWXYZ",
          new int[] {
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5,
            6, 7, 8, 9
          });
  private static final Rule COUNTRY = any(startsWith(Locale.getISOCountries()), startsWith("XK"));

  private International() {}

  static Map<String, Rule> finance() {
    return Map.ofEntries(
        entry("lei", all(length(20), Iso7064.MOD_97_10)),
        entry(
            "isin",
            all(
                length(12),
                any(COUNTRY, startsWith("EU", "XA", "XB", "XC", "XD", "XF", "XS")),
                lettersAsDigits(10, Luhn.DIGITS))),
        entry("cusip", check(10, REST_10, 1, 2, 1, 2, 1, 2, 1, 2).over(CUSIP).crossSum(10)),
        entry("sedol", all(varied(), check(10, REST_10, 1, 3, 1, 7, 3, 9).over(Alphabet.BASE36))),
        entry("swift-bic", all(length(8, 11), part(4, 6, COUNTRY))),
        entry("sepa-creditor-id", all(COUNTRY, International::creditor)),
        entry("bitcoin-bech32", new Bech32()));
  }

  static Map<String, Rule> devices() {
    return Map.ofEntries(
        entry("imei", all(length(15), varied(), Luhn.DIGITS)),
        entry("iccid", all(startsWith("89"), Luhn.DIGITS)),
        entry(
            "vin",
            all(
                varied(),
                International::hasLetter,
                checkAt(8, 11, SAME_11_X, 8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
                    .over(VIN))),
        entry("orcid", all(length(16), Iso7064.MOD_11_2)));
  }

  /** The maker's code, the first three characters, has one: seventeen digits are something else. */
  private static boolean hasLetter(CharSequence text, int from, int to) {
    return text.chars().skip(from).limit((long) to - from).anyMatch(c -> c >= 'A');
  }

  /** The national part, without the business code, then country and check digits, modulo 97. */
  private static boolean creditor(CharSequence text, int from, int to) {
    if (to - from < 8) {
      return false;
    }
    var turned =
        new StringBuilder(to - from).append(text, from + 7, to).append(text, from, from + 4);
    return Iso7064.MOD_97_10.holds(turned, 0, turned.length());
  }
}
