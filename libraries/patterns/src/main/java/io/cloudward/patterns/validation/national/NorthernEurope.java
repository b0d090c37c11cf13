package io.cloudward.patterns.validation.national;

import static io.cloudward.patterns.validation.rule.Checks.REST_10;
import static io.cloudward.patterns.validation.rule.Checks.REST_11;
import static io.cloudward.patterns.validation.rule.Checks.SAME_11;
import static io.cloudward.patterns.validation.rule.Checks.SAME_11_ZERO;
import static io.cloudward.patterns.validation.rule.Rules.all;
import static io.cloudward.patterns.validation.rule.Rules.any;
import static io.cloudward.patterns.validation.rule.Rules.length;
import static io.cloudward.patterns.validation.rule.Rules.number;
import static io.cloudward.patterns.validation.rule.Rules.oneOf;
import static io.cloudward.patterns.validation.rule.Rules.part;
import static io.cloudward.patterns.validation.rule.Rules.picked;
import static io.cloudward.patterns.validation.rule.Rules.varied;
import static io.cloudward.patterns.validation.rule.WeightedSum.check;
import static io.cloudward.patterns.validation.rule.WeightedSum.divisible;
import static java.util.Map.entry;

import io.cloudward.patterns.validation.rule.CalendarDate;
import io.cloudward.patterns.validation.rule.DecimalRemainder;
import io.cloudward.patterns.validation.rule.Luhn;
import io.cloudward.patterns.validation.rule.Rule;
import io.cloudward.patterns.validation.rule.SecondWeights;
import java.util.Map;

/**
 * Numbers of Denmark, Finland, Iceland, Norway, Sweden, Estonia, Latvia and Lithuania. VAT numbers
 * follow the European Commission's VIES page; the others the authority that the identifier of the
 * same key names as its source.
 */
final class NorthernEurope {

  private static final Rule CVR = all(oneOf(0, "123456789"), divisible(11, 2, 7, 6, 5, 4, 3, 2, 1));
  private static final Rule YTUNNUS = check(11, REST_11, 7, 9, 10, 5, 8, 4, 2);
  private static final Rule HETU = DecimalRemainder.letter("0123456789ABCDEFHJKLMNPRSTUVWXY");
  private static final Rule SWEDISH_COMPANY = all(length(10), number(2, 4, 20, 99), Luhn.DIGITS);
  private static final Rule NORWEGIAN_COMPANY =
      all(length(9, 12), oneOf(0, "89"), part(0, 9, check(11, REST_11, 3, 2, 7, 6, 5, 4, 3, 2)));
  // Estonia and Lithuania share one scheme; the first digit holds sex and century.
  private static final Rule BALTIC =
      all(
          CalendarDate.at(1, "YYMMDD"),
          new SecondWeights(
              check(11, SAME_11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1),
              check(11, SAME_11_ZERO, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3)));
  private static final Rule KMKR = check(10, REST_10, 3, 7, 1, 3, 7, 1, 3, 7);

  private NorthernEurope() {}

  static Map<String, Rule> nordic() {
    return Map.ofEntries(
        entry("dk-cpr", all(length(10), CalendarDate.at(0, "DDMMYY"))),
        entry(
            "dk-cpr-with-check-digit",
            all(CalendarDate.at(0, "DDMMYY"), divisible(11, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1))),
        entry("dk-cvr", CVR),
        entry("dk-vat", part(2, 0, CVR)),
        entry("fi-personal-identity-code", all(CalendarDate.at(0, "DDMMYY"), finnish())),
        entry("fi-business-id", YTUNNUS),
        entry("fi-vat", part(2, 0, YTUNNUS)),
        entry(
            "is-kennitala",
            all(
                length(10),
                CalendarDate.at(0, "DDMMYY").days(0, 40),
                part(0, 9, check(11, REST_11, 3, 2, 7, 6, 5, 4, 3, 2)))),
        entry(
            "no-national-id",
            all(
                CalendarDate.at(0, "DDMMYY").days(0, 40),
                part(0, 10, divisible(11, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1)),
                divisible(11, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1))),
        entry("no-organisation-number", NORWEGIAN_COMPANY),
        entry("no-bank-account", all(varied(), check(11, REST_11, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2))),
        entry("se-personal-number", swedishPerson()),
        entry("se-organisation-number", SWEDISH_COMPANY),
        entry("se-vat", all(length(14), part(2, 12, SWEDISH_COMPANY))));
  }

  static Map<String, Rule> baltic() {
    return Map.ofEntries(
        entry("ee-personal-code", BALTIC),
        entry("ee-vat", part(2, 0, KMKR)),
        entry("lt-personal-code", BALTIC),
        entry("lt-vat", part(2, 0, any(lithuanianVat9(), lithuanianVat12()))),
        entry(
            "lv-personal-code",
            all(
                CalendarDate.at(0, "DDMMYY"),
                check(11, SAME_11_ZERO, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9).plus(1))),
        entry(
            "lv-vat",
            part(
                2,
                0,
                all(
                    oneOf(0, "456789"),
                    divisible(11, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1).plus(-3)))));
  }

  /** The sign of the century is gone from the compact form where it is a hyphen. */
  private static Rule finnish() {
    return any(all(length(10), HETU), all(length(11), picked(HETU, 0, 1, 2, 3, 4, 5, 7, 8, 9, 10)));
  }

  /** Ten digits, or twelve with the century; the day of a coordination number has 60 added. */
  private static Rule swedishPerson() {
    var ten = all(length(10), CalendarDate.at(0, "YYMMDD").days(0, 60), Luhn.DIGITS);
    return any(ten, all(length(12), CalendarDate.at(0, "YYYYMMDD").days(0, 60), part(2, 0, ten)));
  }

  private static Rule lithuanianVat9() {
    return all(
        oneOf(7, "1"),
        new SecondWeights(
            check(11, SAME_11, 1, 2, 3, 4, 5, 6, 7, 8),
            check(11, SAME_11_ZERO, 3, 4, 5, 6, 7, 8, 9, 1)));
  }

  private static Rule lithuanianVat12() {
    return all(
        oneOf(10, "1"),
        new SecondWeights(
            check(11, SAME_11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2),
            check(11, SAME_11_ZERO, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4)));
  }
}
