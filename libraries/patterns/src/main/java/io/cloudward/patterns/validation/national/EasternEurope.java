package io.cloudward.patterns.validation.national;

import static io.cloudward.patterns.validation.rule.Checks.REST_11_ZERO;
import static io.cloudward.patterns.validation.rule.Checks.SAME_10;
import static io.cloudward.patterns.validation.rule.Checks.SAME_11;
import static io.cloudward.patterns.validation.rule.Checks.SAME_11_ZERO;
import static io.cloudward.patterns.validation.rule.Rules.all;
import static io.cloudward.patterns.validation.rule.Rules.any;
import static io.cloudward.patterns.validation.rule.Rules.length;
import static io.cloudward.patterns.validation.rule.Rules.number;
import static io.cloudward.patterns.validation.rule.Rules.oneOf;
import static io.cloudward.patterns.validation.rule.Rules.part;
import static io.cloudward.patterns.validation.rule.Rules.varied;
import static io.cloudward.patterns.validation.rule.WeightedSum.check;
import static java.util.Map.entry;

import io.cloudward.patterns.validation.rule.CalendarDate;
import io.cloudward.patterns.validation.rule.DecimalRemainder;
import io.cloudward.patterns.validation.rule.Iso7064;
import io.cloudward.patterns.validation.rule.Rule;
import io.cloudward.patterns.validation.rule.SecondWeights;
import java.util.Arrays;
import java.util.Map;

/**
 * Numbers of Romania, Bulgaria, Moldova, Belarus, Ukraine, Russia and the successors of Yugoslavia.
 * VAT numbers follow the European Commission's VIES page; the others the authority that the
 * identifier of the same key names as its source.
 */
final class EasternEurope {

  private static final Rule OIB = all(length(11), Iso7064.MOD_11_10);
  private static final int[] CUI_WEIGHTS = {7, 5, 3, 2, 1, 7, 5, 3, 2};
  private static final Rule EIK =
      new SecondWeights(
          check(11, SAME_11, 1, 2, 3, 4, 5, 6, 7, 8),
          check(11, SAME_11_ZERO, 3, 4, 5, 6, 7, 8, 9, 10));
  private static final Rule EGN =
      all(
          CalendarDate.at(0, "YYMMDD").months(0, 20, 40),
          check(11, SAME_11_ZERO, 2, 4, 8, 5, 10, 9, 7, 3, 6));
  private static final Rule BULGARIAN_FOREIGNER =
      check(10, SAME_10, 21, 19, 17, 13, 11, 9, 7, 3, 1);
  private static final Rule SLOVENIAN_TAX =
      all(oneOf(0, "123456789"), check(11, "-0987654321", 8, 7, 6, 5, 4, 3, 2));

  private EasternEurope() {}

  static Map<String, Rule> balkans() {
    return Map.ofEntries(
        entry(
            "ro-cnp",
            all(
                oneOf(0, "123456789"),
                CalendarDate.at(1, "YYMMDD"),
                any(number(7, 9, 1, 48), number(7, 9, 51, 52), number(7, 9, 70, 70)),
                check(11, "01234567891", 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9))),
        entry("ro-cui", cui()),
        entry("ro-vat", part(2, 0, cui())),
        entry("bg-egn", EGN),
        entry("bg-foreigner-number", BULGARIAN_FOREIGNER),
        entry("bg-uic", all(EIK, varied())),
        entry(
            "bg-vat",
            part(
                2,
                0,
                any(
                    EIK,
                    EGN,
                    BULGARIAN_FOREIGNER,
                    check(11, REST_11_ZERO, 4, 3, 2, 7, 6, 5, 4, 3, 2)))));
  }

  static Map<String, Rule> formerYugoslavia() {
    return Map.ofEntries(
        entry("hr-oib", OIB),
        entry("hr-vat", part(2, 0, OIB)),
        entry("si-emso", jmbg(50, 59)),
        entry("si-tax-number", SLOVENIAN_TAX),
        entry("si-vat", part(2, 0, SLOVENIAN_TAX)),
        entry("rs-jmbg", jmbg(70, 99)),
        entry("rs-pib", all(length(9), Iso7064.MOD_11_10)),
        entry("ba-jmbg", jmbg(10, 19)),
        entry("me-jmbg", jmbg(20, 29)),
        entry("mk-embg", jmbg(40, 49)));
  }

  static Map<String, Rule> east() {
    var inn = check(11, SAME_11_ZERO, 2, 4, 10, 3, 5, 9, 4, 6, 8);
    return Map.ofEntries(
        entry(
            "md-idnp", all(oneOf(0, "02"), check(10, SAME_10, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1))),
        entry(
            "by-personal-number",
            all(length(14), oneOf(0, "123456"), CalendarDate.at(1, "DDMMYY"))),
        entry("ua-tax-number", all(varied(), check(11, SAME_11_ZERO, -1, 5, 7, 9, 4, 6, 10, 5, 7))),
        entry("ua-edrpou", EasternEurope::edrpou),
        entry("ru-inn-organisation", all(varied(), inn)),
        entry(
            "ru-inn-person",
            all(
                varied(),
                part(0, 11, check(11, SAME_11_ZERO, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)),
                check(11, SAME_11_ZERO, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8))),
        entry("ru-snils", EasternEurope::snils),
        entry(
            "ru-ogrn",
            any(
                all(length(13), oneOf(0, "15"), DecimalRemainder.letter(SAME_11_ZERO)),
                all(length(15), oneOf(0, "3"), DecimalRemainder.letter("0123456789012")))));
  }

  /**
   * The unique number of citizens: date with a year of three digits, region, serial, check digit.
   */
  private static Rule jmbg(int firstRegion, int lastRegion) {
    return all(
        CalendarDate.at(0, "DDMMYYY"),
        any(number(4, 7, 880, 999), number(4, 7, 0, 39)),
        number(7, 9, firstRegion, lastRegion),
        check(11, REST_11_ZERO, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2));
  }

  /** Between two and ten digits; the weights are aligned to the right. */
  private static Rule cui() {
    var lengths = new Rule[CUI_WEIGHTS.length];
    for (int i = 0; i < lengths.length; i++) {
      var weights = Arrays.copyOfRange(CUI_WEIGHTS, i, CUI_WEIGHTS.length);
      lengths[i] = check(11, REST_11_ZERO, weights);
    }
    return all(oneOf(0, "123456789"), any(lengths));
  }

  /** Numbers between 30,000,000 and 60,000,000 have weights of their own. */
  private static boolean edrpou(CharSequence text, int from, int to) {
    int number = DecimalRemainder.number(text, from, to);
    boolean middle = number > 30_000_000 && number < 60_000_000;
    var scheme =
        middle
            ? new SecondWeights(
                check(11, SAME_11, 7, 1, 2, 3, 4, 5, 6),
                check(11, SAME_11_ZERO, 9, 3, 4, 5, 6, 7, 8))
            : new SecondWeights(
                check(11, SAME_11, 1, 2, 3, 4, 5, 6, 7),
                check(11, SAME_11_ZERO, 3, 4, 5, 6, 7, 8, 9));
    return scheme.holds(text, from, to);
  }

  /** Two check digits: the weighted sum modulo 101, 100 being written as 00. */
  private static boolean snils(CharSequence text, int from, int to) {
    if (to - from != 11) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (9 - i) * (text.charAt(from + i) - '0');
    }
    return sum > 0 && sum % 101 % 100 == DecimalRemainder.number(text, to - 2, to);
  }
}
