package io.cloudward.patterns.validation.national;

import static io.cloudward.patterns.validation.rule.Checks.REST_10;
import static io.cloudward.patterns.validation.rule.Checks.REST_11_LAST_DIGIT;
import static io.cloudward.patterns.validation.rule.Checks.REST_11_ZERO;
import static io.cloudward.patterns.validation.rule.Rules.all;
import static io.cloudward.patterns.validation.rule.Rules.any;
import static io.cloudward.patterns.validation.rule.Rules.length;
import static io.cloudward.patterns.validation.rule.Rules.number;
import static io.cloudward.patterns.validation.rule.Rules.oneOf;
import static io.cloudward.patterns.validation.rule.Rules.part;
import static io.cloudward.patterns.validation.rule.Rules.startsWith;
import static io.cloudward.patterns.validation.rule.Rules.varied;
import static io.cloudward.patterns.validation.rule.Rules.without;
import static io.cloudward.patterns.validation.rule.WeightedSum.check;
import static io.cloudward.patterns.validation.rule.WeightedSum.checkAt;
import static io.cloudward.patterns.validation.rule.WeightedSum.divisible;
import static java.util.Map.entry;

import io.cloudward.patterns.validation.rule.Alphabet;
import io.cloudward.patterns.validation.rule.CalendarDate;
import io.cloudward.patterns.validation.rule.Iso7064;
import io.cloudward.patterns.validation.rule.Rule;
import java.util.Map;

/**
 * Numbers of China, Hong Kong, Japan, South Korea and Taiwan; the rule is that of the authority
 * which the identifier of the same key names as its source.
 */
final class EastAsia {

  // GB 32100-2015 leaves out I, O, S, V and Z.
  private static final String CREDIT_CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String CREDIT_CODE_CHECKS = "0YXWUTRQPNMLKJHGFEDCBA987654321";
  // A letter stands for a number of two digits: the first plus nine times the second, modulo 10.
  private static final Alphabet TAIWANESE =
      Alphabet.of(
          "0123456789ABCDEFGHJKLMNPQRSTUVXYWZIO",
          new int[] {
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 0, 9, 8, 7, 6, 5, 4, 3, 2, 2, 1, 0, 9, 8, 7, 6, 5, 4,
            3, 3, 2, 1, 0, 9, 8
          });
  // A missing first letter counts as a blank, worth 36 at weight 9.
  private static final int HONG_KONG_BLANK = 36 * 9;

  private static final Rule JAPANESE_CORPORATION =
      checkAt(0, 9, "987654321", 0, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1);
  // GB/T 2260: the first two digits of administrative division codes.
  private static final String[] PROVINCES = {
    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41",
        "42",
    "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81",
        "82",
    "83"
  };
  private static final Rule SOCIAL_CREDIT_CODE =
      check(31, CREDIT_CODE_CHECKS, 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
          .over(Alphabet.of(CREDIT_CODE));

  private EastAsia() {}

  static Map<String, Rule> china() {
    return Map.ofEntries(
        entry(
            "cn-resident-id",
            all(
                length(18),
                CalendarDate.at(6, "YYYYMMDD"),
                startsWith(PROVINCES),
                Iso7064.MOD_11_2)),
        entry("cn-social-credit-code", all(varied(), SOCIAL_CREDIT_CODE)),
        entry(
            "hk-id",
            without(
                "()",
                any(
                    divisible(11, 8, 7, 6, 5, 4, 3, 2, 1)
                        .over(Alphabet.BASE36)
                        .plus(HONG_KONG_BLANK),
                    divisible(11, 9, 8, 7, 6, 5, 4, 3, 2, 1).over(Alphabet.BASE36)))));
  }

  static Map<String, Rule> taiwan() {
    var business = divisible(5, 1, 2, 1, 2, 1, 2, 4, 1).crossSum(10);
    return Map.ofEntries(
        entry("tw-national-id", divisible(10, 1, 8, 7, 6, 5, 4, 3, 2, 1, 1).over(TAIWANESE)),
        entry(
            "tw-business-number",
            all(varied(), any(business, all(oneOf(6, "7"), business.plus(1))))));
  }

  static Map<String, Rule> japan() {
    return Map.ofEntries(
        entry(
            "jp-my-number",
            all(varied(), check(11, REST_11_ZERO, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2))),
        entry(
            "jp-corporate-number",
            all(
                varied(),
                any(JAPANESE_CORPORATION, all(oneOf(0, "T"), part(1, 0, JAPANESE_CORPORATION))))));
  }

  static Map<String, Rule> korea() {
    return Map.ofEntries(
        entry("kr-resident-number", all(length(13), CalendarDate.at(0, "YYMMDD"))),
        entry(
            "kr-resident-number-with-check-digit",
            all(
                CalendarDate.at(0, "YYMMDD"),
                oneOf(6, "123490"),
                check(11, REST_11_LAST_DIGIT, 2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5))),
        entry("kr-business-number", all(number(0, 3, 101, 999), EastAsia::koreanBusiness)),
        entry(
            "kr-corporate-number",
            all(varied(), check(10, REST_10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2))));
  }

  /** The ninth digit, times five, counts with its tens once more. */
  private static boolean koreanBusiness(CharSequence text, int from, int to) {
    int tens = to - from == 10 ? (text.charAt(from + 8) - '0') * 5 / 10 : 0;
    return check(10, REST_10, 1, 3, 7, 1, 3, 7, 1, 3, 5).plus(tens).holds(text, from, to);
  }
}
