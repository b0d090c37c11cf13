package io.cloudward.patterns.validation.national;

import static io.cloudward.patterns.validation.rule.Checks.REST_10;
import static io.cloudward.patterns.validation.rule.Checks.REST_11;
import static io.cloudward.patterns.validation.rule.Checks.SAME_10;
import static io.cloudward.patterns.validation.rule.Checks.SAME_11;
import static io.cloudward.patterns.validation.rule.Checks.SAME_11_X;
import static io.cloudward.patterns.validation.rule.Rules.all;
import static io.cloudward.patterns.validation.rule.Rules.any;
import static io.cloudward.patterns.validation.rule.Rules.length;
import static io.cloudward.patterns.validation.rule.Rules.lettersAsDigits;
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
import io.cloudward.patterns.validation.rule.Iso7064;
import io.cloudward.patterns.validation.rule.Luhn;
import io.cloudward.patterns.validation.rule.Rule;
import io.cloudward.patterns.validation.rule.Verhoeff;
import java.util.Map;

/**
 * Numbers of Austria, Belgium, Switzerland, Germany, France, the United Kingdom, Ireland,
 * Luxembourg and the Netherlands. VAT numbers follow the European Commission's VIES page, tax
 * numbers its TIN algorithms; the others the authority that the identifier of the same key names as
 * its source.
 */
final class WesternEurope {

  private static final String PPS_LETTERS = "WABCDEFGHIJKLMNOPQRSTUV";
  private static final Alphabet PPS =
      Alphabet.of(
          "0123456789WABCDEFGHI", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  private static final Rule PPS_NUMBER =
      any(
          check(23, PPS_LETTERS, 8, 7, 6, 5, 4, 3, 2),
          checkAt(7, 23, PPS_LETTERS, 8, 7, 6, 5, 4, 3, 2, 0, 9).over(PPS));
  private static final Rule BSN = all(divisible(11, 9, 8, 7, 6, 5, 4, 3, 2, -1), varied());
  private static final Rule GB_VAT = divisible(97, 8, 7, 6, 5, 4, 3, 2, 10, 1);
  private static final Rule GB_VAT_SINCE_2010 = divisible(97, 8, 7, 6, 5, 4, 3, 2, 10, 1).plus(55);
  private static final Rule MOD_11_TEN_TO_TWO = check(11, REST_11, 10, 9, 8, 7, 6, 5, 4, 3, 2);
  private static final Rule DE_DOCUMENT =
      part(0, 10, check(10, SAME_10, 7, 3, 1, 7, 3, 1, 7, 3, 1).over(Alphabet.BASE36));

  private WesternEurope() {}

  static Map<String, Rule> alpine() {
    return Map.ofEntries(
        entry("at-vat", part(3, 0, check(10, REST_10, 1, 2, 1, 2, 1, 2, 1).crossSum(10).plus(4))),
        entry(
            "at-social-security",
            all(
                checkAt(3, 11, SAME_11, 3, 7, 9, 0, 5, 8, 4, 2, 1, 6),
                oneOf(0, "123456789"),
                CalendarDate.at(4, "DDMMYY"))),
        entry("at-tax-number", all(length(9), Luhn.DIGITS, varied())),
        entry(
            "ch-ahv",
            all(startsWith("756"), check(10, REST_10, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3))),
        entry(
            "ch-uid", all(length(12, 16), part(3, 12, check(11, REST_11, 5, 4, 3, 2, 7, 6, 5, 4)))),
        entry("ch-health-insurance", all(length(20), startsWith("80756"), Luhn.DIGITS)));
  }

  static Map<String, Rule> germany() {
    return Map.ofEntries(
        entry("de-tax-id", all(oneOf(0, "123456789"), Iso7064.MOD_11_10, new RepeatedDigit(10))),
        entry("de-vat", part(2, 0, all(length(9), oneOf(0, "123456789"), Iso7064.MOD_11_10))),
        entry("de-id-card", all(length(10, 13), oneOf(0, "LMNPRTVWXY"), DE_DOCUMENT)),
        entry("de-passport", all(length(10, 13), oneOf(0, "CFGHJK"), DE_DOCUMENT)),
        entry(
            "de-pension-insurance",
            all(
                CalendarDate.at(2, "DDMMYY").days(0, 50),
                lettersAsDigits(
                    1, check(10, SAME_10, 2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1).crossSum(10)))),
        entry(
            "de-health-insurance",
            lettersAsDigits(1, check(10, SAME_10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2).crossSum(10))),
        entry(
            "de-physician-number",
            all(length(9), part(0, 7, check(10, REST_10, 4, 9, 4, 9, 4, 9)))),
        entry(
            "de-driving-licence",
            all(
                length(11),
                part(
                    0,
                    10,
                    check(11, SAME_11_X, 9, 8, 7, 6, 5, 4, 3, 2, 1).over(Alphabet.BASE36)))));
  }

  static Map<String, Rule> france() {
    return Map.ofEntries(
        entry("fr-nir", new FrenchNir()),
        entry("fr-siren", all(length(9), Luhn.DIGITS, varied())),
        entry("fr-siret", all(length(14), part(0, 9, all(Luhn.DIGITS, varied())), Luhn.DIGITS)),
        entry("fr-vat", all(part(4, 0, all(length(9), Luhn.DIGITS)), WesternEurope::frenchVatKey)),
        entry("fr-tax-number", all(length(13), oneOf(0, "0123"), DecimalRemainder.same(511, 3))));
  }

  static Map<String, Rule> benelux() {
    var belgian =
        any(DecimalRemainder.complement(97, 2), DecimalRemainder.complement(97, 2).behind(2));
    return Map.ofEntries(
        entry(
            "be-national-number",
            all(length(11), CalendarDate.at(0, "YYMMDD").months(0, 20, 40), belgian)),
        entry(
            "be-vat",
            part(2, 0, all(length(10), oneOf(0, "01"), DecimalRemainder.complement(97, 2)))),
        entry("be-id-card", all(length(12), DecimalRemainder.sameNotZero(97, 2))),
        entry("nl-bsn", BSN),
        entry("nl-vat", all(length(14), any(part(2, 11, BSN), Iso7064.MOD_97_10))),
        entry("lu-vat", part(2, 0, all(length(8), DecimalRemainder.same(89, 2)))),
        entry(
            "lu-national-id",
            all(
                length(13),
                CalendarDate.at(0, "YYYYMMDD"),
                part(0, 12, Luhn.DIGITS),
                picked(Verhoeff.CHECK, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12))));
  }

  static Map<String, Rule> islands() {
    return Map.ofEntries(
        entry("gb-nhs-number", all(MOD_11_TEN_TO_TWO, varied())),
        entry("gb-chi-number", all(CalendarDate.at(0, "DDMMYY"), MOD_11_TEN_TO_TWO)),
        entry(
            "gb-national-insurance",
            all(
                length(9),
                not(oneOf(0, "DFIQUV")),
                not(oneOf(1, "DFIOQUV")),
                not(startsWith("BG", "GB", "KN", "NK", "NT", "TN", "ZZ")))),
        entry("gb-utr", checkAt(0, 11, "21987654321", 0, 6, 7, 8, 9, 10, 5, 4, 3, 2)),
        entry(
            "gb-vat",
            all(length(11, 14), part(2, 11, all(any(GB_VAT, GB_VAT_SINCE_2010), varied())))),
        entry(
            "gb-driving-licence",
            all(length(16), any(number(6, 8, 1, 12), number(6, 8, 51, 62)), number(8, 10, 1, 31))),
        entry("ie-pps", PPS_NUMBER),
        entry("ie-vat", part(2, 0, PPS_NUMBER)));
  }

  /** The key is 12 plus three times the SIREN, modulo 97. */
  private static boolean frenchVatKey(CharSequence text, int from, int to) {
    long siren = DecimalRemainder.number(text, from + 4, to);
    return DecimalRemainder.number(text, from + 2, from + 4) == (12 + 3 * siren) % 97;
  }
}
