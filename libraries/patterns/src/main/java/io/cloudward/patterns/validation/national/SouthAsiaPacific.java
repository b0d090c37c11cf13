package io.cloudward.patterns.validation.national;

import static io.cloudward.patterns.validation.rule.Checks.REST_10;
import static io.cloudward.patterns.validation.rule.Checks.REST_11;
import static io.cloudward.patterns.validation.rule.Checks.REST_11_LAST_DIGIT;
import static io.cloudward.patterns.validation.rule.Checks.SAME_10;
import static io.cloudward.patterns.validation.rule.Rules.all;
import static io.cloudward.patterns.validation.rule.Rules.any;
import static io.cloudward.patterns.validation.rule.Rules.length;
import static io.cloudward.patterns.validation.rule.Rules.not;
import static io.cloudward.patterns.validation.rule.Rules.number;
import static io.cloudward.patterns.validation.rule.Rules.oneOf;
import static io.cloudward.patterns.validation.rule.Rules.part;
import static io.cloudward.patterns.validation.rule.Rules.startsWith;
import static io.cloudward.patterns.validation.rule.Rules.varied;
import static io.cloudward.patterns.validation.rule.WeightedSum.check;
import static io.cloudward.patterns.validation.rule.WeightedSum.divisible;
import static java.util.Map.entry;

import io.cloudward.patterns.validation.rule.Alphabet;
import io.cloudward.patterns.validation.rule.CalendarDate;
import io.cloudward.patterns.validation.rule.Luhn;
import io.cloudward.patterns.validation.rule.Rule;
import io.cloudward.patterns.validation.rule.SecondWeights;
import io.cloudward.patterns.validation.rule.Verhoeff;
import java.util.Map;

/**
 * Numbers of South and South-East Asia and of Oceania; the rule is that of the authority which the
 * identifier of the same key names as its source.
 */
final class SouthAsiaPacific {

  private static final String BASE36_REST = "0ZYXWVUTSRQPONMLKJIHGFEDCBA987654321";
  private static final Alphabet UEN = Alphabet.of("ABCDEFGHJKLMNPQRSTUVWX0123456789");
  private static final String UEN_ENTITY_CHECKS = "GHJKLABCDEF";
  // Neither I nor O; A is worth 1.
  private static final Alphabet NHI =
      Alphabet.of(
          "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ",
          new int[] {
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
            18, 19, 20, 21, 22, 23, 24
          });

  private SouthAsiaPacific() {}

  static Map<String, Rule> india() {
    return Map.ofEntries(
        entry("in-aadhaar", all(length(12), oneOf(0, "23456789"), varied(), Verhoeff.CHECK)),
        entry(
            "in-gstin",
            all(
                any(number(0, 2, 1, 38), number(0, 2, 97, 99)),
                check(36, BASE36_REST, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2)
                    .over(Alphabet.BASE36)
                    .crossSum(36))),
        entry(
            "lk-nic",
            any(
                all(length(10), dayOfYear(2, 5)),
                all(length(12), number(0, 4, 1900, 2039), dayOfYear(4, 7)))),
        entry("pk-cnic", all(length(13), oneOf(0, "1234567"), varied())));
  }

  static Map<String, Rule> southEastAsia() {
    return Map.ofEntries(
        entry("sg-nric", singapore()),
        entry(
            "sg-uen",
            any(
                check(11, "XMKECAWLJDB", 10, 4, 9, 3, 8, 2, 7, 1),
                check(11, "ZKCMDNERGWH", 10, 8, 6, 4, 9, 7, 5, 3, 1),
                check(11, UEN_ENTITY_CHECKS, 4, 3, 5, 3, 10, 2, 2, 5, 7).over(UEN))),
        entry(
            "my-mykad",
            all(
                length(12),
                CalendarDate.at(0, "YYMMDD"),
                not(
                    startsWithAt(
                        6, "00", "17", "18", "19", "20", "69", "70", "73", "80", "81", "94", "95",
                        "96", "97")))),
        entry(
            "th-national-id",
            all(
                oneOf(0, "12345678"),
                check(11, REST_11_LAST_DIGIT, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2))));
  }

  static Map<String, Rule> indonesiaAndVietnam() {
    return Map.ofEntries(
        entry(
            "id-nik",
            all(
                length(16),
                number(0, 2, 11, 96),
                CalendarDate.at(6, "DDMMYY").days(0, 40),
                number(12, 16, 1, 9999))),
        entry("id-npwp", all(length(15), part(0, 9, all(Luhn.DIGITS, varied())))),
        entry(
            "vn-tax-code",
            all(
                length(10, 13),
                part(0, 10, check(11, "-9876543210", 31, 29, 23, 19, 17, 13, 7, 5, 3)))),
        entry("vn-citizen-id", all(length(12), number(0, 3, 1, 96), varied())));
  }

  static Map<String, Rule> australia() {
    return Map.ofEntries(
        entry("au-tfn", all(varied(), divisible(11, 1, 4, 3, 7, 5, 8, 6, 9, 10))),
        entry(
            "au-abn",
            all(
                oneOf(0, "123456789"),
                // One is taken from the first digit, whose weight is ten.
                divisible(89, 10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19).plus(-10))),
        entry("au-acn", all(varied(), check(10, REST_10, 8, 7, 6, 5, 4, 3, 2, 1))),
        entry(
            "au-medicare",
            all(
                length(10, 11),
                oneOf(0, "23456"),
                oneOf(9, "123456789"),
                part(0, 9, check(10, SAME_10, 1, 3, 7, 9, 1, 3, 7, 9)))),
        entry("au-health-identifier", all(length(16), startsWith("80036"), Luhn.DIGITS)));
  }

  static Map<String, Rule> newZealand() {
    return Map.ofEntries(
        entry(
            "nz-ird",
            any(
                all(
                    oneOf(0, "1"),
                    new SecondWeights(
                        check(11, REST_11, 3, 2, 7, 6, 5, 4, 3, 2),
                        check(11, REST_11, 7, 4, 3, 2, 5, 2, 7, 6))),
                all(
                    oneOf(0, "123456789"),
                    new SecondWeights(
                        check(11, REST_11, 2, 7, 6, 5, 4, 3, 2),
                        check(11, REST_11, 4, 3, 2, 5, 2, 7, 6))))),
        entry(
            "nz-nhi",
            any(
                check(11, "-0987654321", 7, 6, 5, 4, 3, 2).over(NHI),
                check(23, "YXWVUTSRQPNMLKJHGFEDCBA", 7, 6, 5, 4, 3, 2).over(NHI))));
  }

  private static Rule singapore() {
    var old = check(11, "JZIHGFEDCBA", 2, 7, 6, 5, 4, 3, 2);
    var foreigner = check(11, "XWUTRQPNMLK", 2, 7, 6, 5, 4, 3, 2);
    var pass = check(11, "XWUTRQPNJLK", 2, 7, 6, 5, 4, 3, 2);
    return all(
        length(9),
        any(
            all(oneOf(0, "S"), part(1, 0, old)),
            all(oneOf(0, "T"), part(1, 0, old.plus(4))),
            all(oneOf(0, "F"), part(1, 0, foreigner)),
            all(oneOf(0, "G"), part(1, 0, foreigner.plus(4))),
            all(oneOf(0, "M"), part(1, 0, pass.plus(3)))));
  }

  /** Women have 500 added to the day. */
  private static Rule dayOfYear(int start, int end) {
    return any(number(start, end, 1, 366), number(start, end, 501, 866));
  }

  private static Rule startsWithAt(int start, String... prefixes) {
    return part(start, 0, startsWith(prefixes));
  }
}
