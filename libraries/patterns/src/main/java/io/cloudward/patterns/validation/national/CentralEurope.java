package io.cloudward.patterns.validation.national;

import static io.cloudward.patterns.validation.rule.Checks.REST_10;
import static io.cloudward.patterns.validation.rule.Checks.REST_11_LAST_DIGIT;
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
import static io.cloudward.patterns.validation.rule.WeightedSum.divisible;
import static java.util.Map.entry;

import io.cloudward.patterns.validation.rule.Alphabet;
import io.cloudward.patterns.validation.rule.CalendarDate;
import io.cloudward.patterns.validation.rule.DecimalRemainder;
import io.cloudward.patterns.validation.rule.Rule;
import java.util.Map;

/**
 * Numbers of Czechia, Slovakia, Hungary and Poland. VAT numbers follow the European Commission's
 * VIES page; the others the authority that the identifier of the same key names as its source.
 */
final class CentralEurope {

  private static final Rule ICO = check(11, REST_11_LAST_DIGIT, 8, 7, 6, 5, 4, 3, 2);
  // Women have 50 added to the month; 20 more are added when a day's numbers are used up.
  private static final Rule BIRTH_NUMBER =
      all(
          length(10),
          CalendarDate.at(0, "YYMMDD").months(0, 50, 20, 70),
          DecimalRemainder.letter(SAME_11_ZERO));
  private static final Rule NIP = check(11, SAME_11, 6, 5, 7, 2, 3, 4, 5, 6, 7);
  private static final Rule REGON = check(11, SAME_11_ZERO, 8, 9, 2, 3, 4, 5, 6, 7);
  private static final Rule HUNGARIAN_TAXPAYER = check(10, REST_10, 9, 7, 3, 1, 9, 7, 3);

  private CentralEurope() {}

  static Map<String, Rule> czechiaAndSlovakia() {
    return Map.ofEntries(
        entry("cz-birth-number", BIRTH_NUMBER),
        entry("cz-business-id", all(ICO, varied())),
        entry("cz-vat", part(2, 0, any(ICO, BIRTH_NUMBER))),
        entry("sk-birth-number", BIRTH_NUMBER),
        entry("sk-business-id", all(ICO, varied())),
        entry(
            "sk-vat",
            part(
                2,
                0,
                all(
                    oneOf(0, "123456789"),
                    oneOf(2, "234789"),
                    divisible(11, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1)))));
  }

  static Map<String, Rule> hungary() {
    var date = CalendarDate.at(1, "YYMMDD");
    return Map.ofEntries(
        entry(
            "hu-personal-id",
            all(
                date,
                any(
                    all(oneOf(0, "1234"), check(11, SAME_11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)),
                    check(11, SAME_11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1)))),
        entry("hu-tax-id", all(oneOf(0, "8"), check(11, SAME_11, 1, 2, 3, 4, 5, 6, 7, 8, 9))),
        entry("hu-social-security", all(varied(), check(10, SAME_10, 3, 7, 3, 7, 3, 7, 3, 7))),
        entry("hu-vat", part(2, 0, HUNGARIAN_TAXPAYER)),
        entry(
            "hu-tax-number", all(length(11), number(8, 9, 1, 5), part(0, 8, HUNGARIAN_TAXPAYER))));
  }

  static Map<String, Rule> poland() {
    return Map.ofEntries(
        entry(
            "pl-pesel",
            all(
                CalendarDate.at(0, "YYMMDD").months(0, 20, 40, 60, 80),
                check(10, REST_10, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3))),
        entry("pl-nip", all(NIP, varied())),
        entry("pl-vat", part(2, 0, all(NIP, varied()))),
        entry(
            "pl-regon",
            all(
                varied(),
                any(
                    REGON,
                    all(
                        part(0, 9, REGON),
                        check(11, SAME_11_ZERO, 2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8))))),
        entry("pl-id-card", divisible(10, 7, 3, 1, 9, 7, 3, 1, 7, 3).over(Alphabet.BASE36)),
        entry("pl-passport", divisible(10, 7, 3, 9, 1, 7, 3, 1, 7, 3).over(Alphabet.BASE36)));
  }
}
