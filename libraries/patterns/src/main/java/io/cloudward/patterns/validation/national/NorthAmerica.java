package io.cloudward.patterns.validation.national;

import static io.cloudward.patterns.validation.rule.Checks.REST_10;
import static io.cloudward.patterns.validation.rule.Checks.REST_11;
import static io.cloudward.patterns.validation.rule.Checks.SAME_10;
import static io.cloudward.patterns.validation.rule.Rules.all;
import static io.cloudward.patterns.validation.rule.Rules.any;
import static io.cloudward.patterns.validation.rule.Rules.length;
import static io.cloudward.patterns.validation.rule.Rules.number;
import static io.cloudward.patterns.validation.rule.Rules.oneOf;
import static io.cloudward.patterns.validation.rule.Rules.part;
import static io.cloudward.patterns.validation.rule.Rules.varied;
import static io.cloudward.patterns.validation.rule.WeightedSum.check;
import static io.cloudward.patterns.validation.rule.WeightedSum.divisible;
import static java.util.Map.entry;

import io.cloudward.patterns.validation.rule.Alphabet;
import io.cloudward.patterns.validation.rule.CalendarDate;
import io.cloudward.patterns.validation.rule.Luhn;
import io.cloudward.patterns.validation.rule.Rule;
import java.util.Map;

/**
 * Numbers of the United States, Canada and Mexico; the rule is that of the authority which the
 * identifier of the same key names as its source.
 */
final class NorthAmerica {

  // The ampersand keeps the place of the letter that follows N in Spanish.
  private static final Alphabet CURP = Alphabet.of("0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ");
  private static final String RFC_CHECKS = "0A987654321";
  // The blank in front of a company's twelve characters is worth 37, its weight is 13.
  private static final int RFC_BLANK = 37 * 13;

  private NorthAmerica() {}

  static Map<String, Rule> unitedStates() {
    return Map.ofEntries(
        entry(
            "us-itin",
            all(
                length(9),
                oneOf(0, "9"),
                any(
                    number(3, 5, 50, 65),
                    number(3, 5, 70, 88),
                    number(3, 5, 90, 92),
                    number(3, 5, 94, 99)))),
        entry("us-ein", all(length(9), varied(), einPrefix())),
        entry(
            "us-aba-routing",
            all(
                any(
                    number(0, 2, 1, 12),
                    number(0, 2, 21, 32),
                    number(0, 2, 61, 72),
                    number(0, 2, 80, 80)),
                divisible(10, 3, 7, 1, 3, 7, 1, 3, 7, 1))),
        // The digits are checked behind the prefix 80840, which adds 24 to Luhn's sum.
        entry("us-npi", all(length(10), oneOf(0, "12"), Luhn.startingWith(24))),
        entry(
            "us-dea",
            all(length(9), part(2, 9, all(varied(), check(10, SAME_10, 1, 2, 1, 2, 1, 2))))));
  }

  static Map<String, Rule> canada() {
    return Map.ofEntries(
        entry("ca-sin", all(length(9), oneOf(0, "12345679"), Luhn.DIGITS, varied())),
        entry("ca-business-number", all(length(9, 15), part(0, 9, all(Luhn.DIGITS, varied())))),
        entry(
            "ca-on-health",
            all(length(10, 12), part(0, 10, all(oneOf(0, "123456789"), Luhn.DIGITS, varied())))),
        entry(
            "ca-bc-health",
            all(
                length(10),
                oneOf(0, "9"),
                part(1, 10, check(11, REST_11, 2, 4, 8, 5, 10, 9, 7, 3)))),
        entry("ca-qc-health", all(length(12), CalendarDate.at(4, "YYMMDD").months(0, 50))));
  }

  static Map<String, Rule> mexico() {
    var person = check(11, RFC_CHECKS, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2).over(CURP);
    var company =
        check(11, RFC_CHECKS, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2).over(CURP).plus(RFC_BLANK);
    return Map.ofEntries(
        entry(
            "mx-curp",
            all(
                CalendarDate.at(4, "YYMMDD"),
                check(10, REST_10, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2)
                    .over(CURP))),
        entry(
            "mx-rfc",
            any(
                all(CalendarDate.at(4, "YYMMDD"), person),
                all(CalendarDate.at(3, "YYMMDD"), company))),
        entry(
            "mx-clabe",
            all(varied(), check(10, REST_10, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7))),
        entry("mx-social-security", all(length(11), Luhn.DIGITS, varied())));
  }

  /** Prefixes that the IRS has given out. */
  private static Rule einPrefix() {
    return any(
        number(0, 2, 1, 6),
        number(0, 2, 10, 16),
        number(0, 2, 20, 27),
        number(0, 2, 30, 48),
        number(0, 2, 50, 68),
        number(0, 2, 71, 77),
        number(0, 2, 80, 88),
        number(0, 2, 90, 95),
        number(0, 2, 98, 99));
  }
}
