package io.cloudward.patterns.validation.national;

import static io.cloudward.patterns.validation.rule.Checks.REST_11_ZERO;
import static io.cloudward.patterns.validation.rule.Checks.SAME_10;
import static io.cloudward.patterns.validation.rule.Checks.SAME_11_ZERO;
import static io.cloudward.patterns.validation.rule.Rules.all;
import static io.cloudward.patterns.validation.rule.Rules.any;
import static io.cloudward.patterns.validation.rule.Rules.length;
import static io.cloudward.patterns.validation.rule.Rules.not;
import static io.cloudward.patterns.validation.rule.Rules.number;
import static io.cloudward.patterns.validation.rule.Rules.oneOf;
import static io.cloudward.patterns.validation.rule.Rules.part;
import static io.cloudward.patterns.validation.rule.Rules.picked;
import static io.cloudward.patterns.validation.rule.Rules.startsWith;
import static io.cloudward.patterns.validation.rule.Rules.varied;
import static io.cloudward.patterns.validation.rule.WeightedSum.check;
import static io.cloudward.patterns.validation.rule.WeightedSum.checkAt;
import static io.cloudward.patterns.validation.rule.WeightedSum.divisible;
import static java.util.Map.entry;

import io.cloudward.patterns.validation.rule.Alphabet;
import io.cloudward.patterns.validation.rule.CalendarDate;
import io.cloudward.patterns.validation.rule.DecimalRemainder;
import io.cloudward.patterns.validation.rule.Luhn;
import io.cloudward.patterns.validation.rule.Rule;
import io.cloudward.patterns.validation.rule.Rules;
import io.cloudward.patterns.validation.rule.TableSum;
import java.util.Map;

/**
 * Numbers of Cyprus, Spain, Greece, Italy, Malta, Portugal and Türkiye. VAT numbers follow the
 * European Commission's VIES page, tax numbers its TIN algorithms; the others the authority that
 * the identifier of the same key names as its source.
 */
final class SouthernEurope {

  private static final DecimalRemainder NIF = DecimalRemainder.letter("TRWAGMYFPDXBNJZSQVHLCKE");
  private static final Rule DNI = all(length(9), NIF);
  private static final Rule NIE =
      all(
          length(9),
          any(
              all(oneOf(0, "X"), part(1, 0, NIF)),
              all(oneOf(0, "Y"), part(1, 0, NIF.behind(1))),
              all(oneOf(0, "Z"), part(1, 0, NIF.behind(2)))));
  private static final Rule CIF =
      all(
          length(9),
          oneOf(0, "ABCDEFGHJNPQRSUVW"),
          any(
              all(not(oneOf(0, "KNPQRSW")), part(1, 9, Luhn.DIGITS)),
              all(
                  not(oneOf(0, "ABEH")),
                  part(1, 9, check(10, "JIHGFEDCBA", 2, 1, 2, 1, 2, 1, 2).crossSum(10)))));
  private static final Rule AFM =
      all(check(11, SAME_11_ZERO, 256, 128, 64, 32, 16, 8, 4, 2), varied());
  private static final Rule PORTUGUESE_NIF =
      all(
          any(oneOf(0, "12356789"), startsWith("45")),
          check(11, REST_11_ZERO, 9, 8, 7, 6, 5, 4, 3, 2));
  private static final Rule PARTITA_IVA =
      all(
          length(11),
          any(number(7, 10, 1, 121), number(7, 10, 888, 888), number(7, 10, 999, 999)),
          Luhn.DIGITS);
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String DIGITS_AND_LETTERS = "0123456789" + LETTERS;
  private static final Alphabet ITALIAN_ODD =
      Alphabet.of(
          DIGITS_AND_LETTERS,
          new int[] {
            1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11,
            3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
          });
  private static final Alphabet ITALIAN_EVEN =
      Alphabet.of(
          DIGITS_AND_LETTERS,
          new int[] {
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
            17, 18, 19, 20, 21, 22, 23, 24, 25
          });
  private static final Rule CYPRIOT =
      all(
          length(9),
          not(startsWith("12")),
          new TableSum(
              Alphabet.of("0123456789", 1, 0, 5, 7, 9, 13, 15, 17, 19, 21),
              Alphabet.DIGITS,
              LETTERS));

  private SouthernEurope() {}

  static Map<String, Rule> iberia() {
    return Map.ofEntries(
        entry("es-dni", DNI),
        entry("es-nie", NIE),
        entry("es-cif", CIF),
        entry("es-vat", part(2, 0, any(DNI, NIE, CIF))),
        entry("es-social-security", all(length(12), spanishSocialSecurity())),
        entry(
            "es-bank-account",
            all(
                length(20),
                varied(),
                part(0, 9, check(11, "01987654321", 4, 8, 5, 10, 9, 7, 3, 6)),
                part(9, 20, checkAt(0, 11, "01987654321", 0, 1, 2, 4, 8, 5, 10, 9, 7, 3, 6)))),
        entry("pt-nif", PORTUGUESE_NIF),
        entry("pt-vat", part(2, 0, PORTUGUESE_NIF)),
        entry("pt-citizen-card", all(length(12), Luhn.over(Alphabet.BASE36))),
        entry(
            "pt-social-security",
            all(oneOf(0, "12"), check(10, "9876543210", 29, 23, 19, 17, 13, 11, 7, 5, 3, 2))));
  }

  static Map<String, Rule> east() {
    return Map.ofEntries(
        entry(
            "it-codice-fiscale", all(length(16), new TableSum(ITALIAN_ODD, ITALIAN_EVEN, LETTERS))),
        entry("it-partita-iva", PARTITA_IVA),
        entry("it-vat", part(2, 0, PARTITA_IVA)),
        entry("gr-afm", AFM),
        entry("gr-vat", part(2, 0, AFM)),
        entry("gr-amka", all(length(11), CalendarDate.at(0, "DDMMYY"), Luhn.DIGITS)),
        entry("mt-vat", part(2, 0, divisible(37, 3, 4, 6, 7, 8, 9, 10, 1))),
        entry("cy-tax-number", CYPRIOT),
        entry("cy-vat", part(2, 0, CYPRIOT)),
        entry(
            "tr-national-id",
            all(
                oneOf(0, "123456789"),
                part(0, 10, check(10, SAME_10, 7, -1, 7, -1, 7, -1, 7, -1, 7)),
                check(10, SAME_10, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1))),
        entry("tr-tax-number", SouthernEurope::turkishTaxNumber));
  }

  /** A number of eight digits that starts with 0 is divided without it; older ones with it. */
  private static Rule spanishSocialSecurity() {
    var key = DecimalRemainder.same(97, 2);
    return any(key, all(oneOf(2, "0"), picked(key, 0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11)));
  }

  /** Each digit plus its distance to the check digit, times a power of two, modulo 9. */
  private static boolean turkishTaxNumber(CharSequence text, int from, int to) {
    if (to - from != 10 || !Rules.digits().holds(text, from, to)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      int shifted = (text.charAt(from + i) - '0' + 9 - i) % 10;
      int term = shifted * (1 << (9 - i)) % 9;
      sum += shifted != 0 && term == 0 ? 9 : term;
    }
    return (10 - sum % 10) % 10 == text.charAt(to - 1) - '0';
  }
}
