package io.cloudward.patterns.validation.national;

import static io.cloudward.patterns.validation.rule.Checks.REST_10;
import static io.cloudward.patterns.validation.rule.Checks.REST_11;
import static io.cloudward.patterns.validation.rule.Checks.REST_11_LAST_DIGIT;
import static io.cloudward.patterns.validation.rule.Checks.REST_11_ZERO;
import static io.cloudward.patterns.validation.rule.Checks.SAME_11;
import static io.cloudward.patterns.validation.rule.Checks.SAME_11_ZERO;
import static io.cloudward.patterns.validation.rule.Rules.all;
import static io.cloudward.patterns.validation.rule.Rules.any;
import static io.cloudward.patterns.validation.rule.Rules.length;
import static io.cloudward.patterns.validation.rule.Rules.number;
import static io.cloudward.patterns.validation.rule.Rules.oneOf;
import static io.cloudward.patterns.validation.rule.Rules.part;
import static io.cloudward.patterns.validation.rule.Rules.picked;
import static io.cloudward.patterns.validation.rule.Rules.startsWith;
import static io.cloudward.patterns.validation.rule.Rules.varied;
import static io.cloudward.patterns.validation.rule.WeightedSum.check;
import static io.cloudward.patterns.validation.rule.WeightedSum.divisible;
import static java.util.Map.entry;

import io.cloudward.patterns.validation.rule.Alphabet;
import io.cloudward.patterns.validation.rule.CalendarDate;
import io.cloudward.patterns.validation.rule.Luhn;
import io.cloudward.patterns.validation.rule.Rule;
import io.cloudward.patterns.validation.rule.Rules;
import java.util.Map;

/**
 * Numbers of South and Central America; the rule is that of the authority which the identifier of
 * the same key names as its source.
 */
final class SouthAmerica {

  private static final String REST_11_K = "0K987654321";
  private static final int[] TWO_TO_SEVEN = {3, 2, 7, 6, 5, 4, 3, 2};
  // Since 2026 the first twelve characters may be letters, worth their ASCII code less 48.
  private static final Alphabet CNPJ =
      Alphabet.of(
          "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
          new int[] {
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
            31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42
          });
  private static final Alphabet RIF =
      Alphabet.of("0123456789VECJPG", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 3, 4, 5);
  private static final Rule PIS =
      all(varied(), check(11, REST_11_ZERO, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2));
  private static final Rule CEDULA_ECUADOR =
      all(
          any(number(0, 2, 1, 24), number(0, 2, 30, 30)),
          oneOf(2, "012345"),
          length(10),
          Luhn.DIGITS);

  private SouthAmerica() {}

  static Map<String, Rule> brazil() {
    return Map.ofEntries(
        entry(
            "br-cpf",
            all(
                varied(),
                part(0, 10, check(11, REST_11_ZERO, 10, 9, 8, 7, 6, 5, 4, 3, 2)),
                check(11, REST_11_ZERO, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2))),
        entry(
            "br-cnpj",
            all(
                varied(),
                part(-2, 0, Rules.digits()),
                part(0, 13, check(11, REST_11_ZERO, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2).over(CNPJ)),
                check(11, REST_11_ZERO, 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2).over(CNPJ))),
        entry(
            "br-health-card",
            all(
                varied(),
                oneOf(0, "12789"),
                divisible(11, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1))));
  }

  static Map<String, Rule> brazilianRegisters() {
    return Map.ofEntries(
        entry("br-pis", PIS),
        entry("br-vehicle-register", PIS),
        entry(
            "br-voter-title",
            all(
                length(12),
                number(8, 10, 1, 28),
                part(0, 11, check(11, SAME_11_ZERO, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0)),
                part(8, 12, check(11, SAME_11_ZERO, 7, 8, 9)))),
        entry(
            "br-driving-licence",
            all(
                length(11),
                varied(),
                part(0, 10, check(11, SAME_11_ZERO, 9, 8, 7, 6, 5, 4, 3, 2, 1)),
                picked(secondLicenceDigit(), 0, 1, 2, 3, 4, 5, 6, 7, 8, 10))));
  }

  /** Two is taken from the remainder where the first check digit's remainder was ten. */
  private static Rule secondLicenceDigit() {
    return any(
        check(11, SAME_11_ZERO, 1, 2, 3, 4, 5, 6, 7, 8, 9),
        check(11, "9-012345678", 1, 2, 3, 4, 5, 6, 7, 8, 9));
  }

  static Map<String, Rule> southernCone() {
    return Map.ofEntries(
        entry(
            "ar-cuit",
            all(
                startsWith("20", "23", "24", "25", "26", "27", "30", "33", "34"),
                check(11, "09987654321", 5, 4, 3, 2, 7, 6, 5, 4, 3, 2))),
        entry(
            "ar-cbu",
            all(
                length(22),
                varied(),
                part(0, 8, check(10, REST_10, 7, 1, 3, 9, 7, 1, 3)),
                part(8, 22, check(10, REST_10, 3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3)))),
        entry(
            "cl-rut",
            all(
                varied(),
                any(
                    check(11, REST_11_K, TWO_TO_SEVEN),
                    check(11, REST_11_K, 2, 7, 6, 5, 4, 3, 2)))));
  }

  static Map<String, Rule> uruguayAndParaguay() {
    return Map.ofEntries(
        entry("uy-id", all(varied(), check(10, REST_10, 2, 9, 8, 7, 6, 3, 4))),
        entry(
            "uy-rut",
            all(number(0, 2, 1, 22), check(11, REST_11, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2))),
        entry(
            "py-ruc",
            all(
                varied(),
                any(
                    check(11, REST_11_ZERO, 7, 6, 5, 4, 3, 2),
                    check(11, REST_11_ZERO, 8, 7, 6, 5, 4, 3, 2),
                    check(11, REST_11_ZERO, 9, 8, 7, 6, 5, 4, 3, 2)))));
  }

  static Map<String, Rule> andes() {
    return Map.ofEntries(
        entry("co-nit", all(varied(), check(11, "01987654321", 41, 37, 29, 23, 19, 17, 13, 7, 3))),
        entry(
            "pe-ruc",
            all(
                startsWith("10", "15", "16", "17", "20"),
                check(11, REST_11_LAST_DIGIT, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2))),
        entry("ve-rif", check(11, REST_11_ZERO, 4, 3, 2, 7, 6, 5, 4, 3, 2).over(RIF)),
        entry("ec-id", CEDULA_ECUADOR),
        entry(
            "ec-ruc",
            all(
                length(13),
                number(10, 13, 1, 999),
                any(
                    part(0, 10, CEDULA_ECUADOR),
                    all(oneOf(2, "6"), part(0, 9, check(11, REST_11, TWO_TO_SEVEN))),
                    all(
                        oneOf(2, "9"),
                        part(0, 10, check(11, REST_11, 4, 3, 2, 7, 6, 5, 4, 3, 2)))))));
  }

  static Map<String, Rule> centralAmerica() {
    return Map.ofEntries(
        entry("do-id", all(length(11), varied(), Luhn.DIGITS)),
        entry("do-rnc", all(varied(), check(11, "21987654321", 7, 9, 8, 6, 5, 4, 3, 2))),
        entry(
            "gt-dpi",
            all(
                length(13),
                number(9, 11, 1, 22),
                number(11, 13, 1, 38),
                part(0, 9, check(11, SAME_11, 2, 3, 4, 5, 6, 7, 8, 9)))),
        entry("cu-id", all(length(11), CalendarDate.at(0, "YYMMDD"))));
  }
}
