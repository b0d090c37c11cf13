package io.cloudward.patterns.validation.national;

import static io.cloudward.patterns.validation.rule.Checks.SAME_10;
import static io.cloudward.patterns.validation.rule.Checks.SAME_11;
import static io.cloudward.patterns.validation.rule.Rules.all;
import static io.cloudward.patterns.validation.rule.Rules.any;
import static io.cloudward.patterns.validation.rule.Rules.length;
import static io.cloudward.patterns.validation.rule.Rules.number;
import static io.cloudward.patterns.validation.rule.Rules.oneOf;
import static io.cloudward.patterns.validation.rule.Rules.startsWith;
import static io.cloudward.patterns.validation.rule.Rules.varied;
import static io.cloudward.patterns.validation.rule.WeightedSum.check;
import static java.util.Map.entry;

import io.cloudward.patterns.validation.rule.Alphabet;
import io.cloudward.patterns.validation.rule.CalendarDate;
import io.cloudward.patterns.validation.rule.Luhn;
import io.cloudward.patterns.validation.rule.Rule;
import io.cloudward.patterns.validation.rule.SecondWeights;
import java.util.Map;

/**
 * Numbers of Africa, the Middle East and Central Asia; the rule is that of the authority which the
 * identifier of the same key names as its source.
 */
final class AfricaMiddleEast {

  private static final Rule KAZAKH =
      new SecondWeights(
          check(11, SAME_11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
          check(11, SAME_11, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2));

  private AfricaMiddleEast() {}

  static Map<String, Rule> middleEast() {
    return Map.ofEntries(
        entry("il-id", all(length(9), varied(), Luhn.DIGITS)),
        entry(
            "ir-national-code",
            all(varied(), check(11, "01987654321", 10, 9, 8, 7, 6, 5, 4, 3, 2))),
        entry("sa-national-id", all(length(10), oneOf(0, "12"), varied(), Luhn.DIGITS)),
        entry(
            "ae-emirates-id",
            all(length(15), startsWith("784"), number(3, 7, 1900, 2039), Luhn.DIGITS)),
        entry(
            "kw-civil-id",
            all(
                oneOf(0, "123"),
                CalendarDate.at(1, "YYMMDD"),
                check(11, "--987654321", 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2))),
        entry(
            "eg-national-id",
            all(
                length(14),
                oneOf(0, "23"),
                CalendarDate.at(1, "YYMMDD"),
                any(number(7, 9, 1, 35), number(7, 9, 88, 88)))));
  }

  static Map<String, Rule> africa() {
    return Map.ofEntries(
        entry(
            "za-id", all(length(13), CalendarDate.at(0, "YYMMDD"), oneOf(10, "012"), Luhn.DIGITS)),
        entry("za-tax-number", all(length(10), oneOf(0, "01239"), varied(), Luhn.DIGITS)),
        entry(
            "mu-national-id",
            all(
                CalendarDate.at(1, "DDMMYY"),
                check(17, "0GFEDCBA987654321", 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2)
                    .over(Alphabet.BASE36))),
        entry("mz-nuit", all(varied(), check(11, "01234567891", 8, 9, 4, 5, 6, 7, 8, 9))));
  }

  static Map<String, Rule> centralAsia() {
    return Map.ofEntries(
        entry("kz-iin", all(CalendarDate.at(0, "YYMMDD"), oneOf(6, "123456"), KAZAKH)),
        entry("kz-bin", all(number(2, 4, 1, 12), oneOf(4, "456"), KAZAKH)),
        entry(
            "uz-pinfl",
            all(
                oneOf(0, "123456"),
                CalendarDate.at(1, "DDMMYY"),
                check(10, SAME_10, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7))));
  }
}
