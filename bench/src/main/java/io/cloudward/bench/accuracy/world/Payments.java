package io.cloudward.bench.accuracy.world;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.datafaker.Faker;
import net.datafaker.providers.base.Finance;
import net.datafaker.providers.base.Finance.CreditCardType;

/**
 * Cards and accounts as Datafaker makes them.
 *
 * <p>Its cards of Diners Club begin with 306 to 308 in some cases, which no scheme issues, and its
 * accounts of countries that the IBAN registry does not list are of random letters and digits
 * instead of the form that the banks there print: both are made again. Its cards of
 * Forbrugsforeningen (600722) and Laser (6304, 6706, 6771, 6709) belong to schemes that closed in
 * 2019 and 2014; they are right by Luhn and ISO/IEC 7812 all the same and labelled.
 */
final class Payments {

  private static final int GROUP = 4;

  /** ISO 3166 codes of countries with account numbers like IBANs that SWIFT does not register. */
  private static final Set<String> UNREGISTERED =
      Set.of(
          "AO", "BF", "BJ", "CF", "CG", "CI", "CM", "CV", "DZ", "GA", "GQ", "GW", "IR", "KM", "MA",
          "MG", "ML", "MZ", "NE", "SN", "TD", "TG");

  private final Faker faker;
  private final Random random;
  private final List<String> countries =
      Finance.ibanSupportedCountries().stream()
          .filter(country -> !UNREGISTERED.contains(country))
          .sorted()
          .toList();

  Payments(Faker faker, Random random) {
    this.faker = faker;
    this.random = random;
  }

  Subject card() {
    CreditCardType[] types = CreditCardType.values();
    CreditCardType type = types[random.nextInt(types.length)];
    String made = faker.finance().creditCard(type);
    while (made.matches("30[6-8].*") && type == CreditCardType.DINERS_CLUB) {
      made = faker.finance().creditCard(type);
    }
    String digits = made.replaceAll("\\D", "");
    String value =
        switch (random.nextInt(5)) {
          case 0, 1 -> made;
          case 2 -> digits;
          case 3 -> grouped(digits, " ");
          default -> grouped(digits, random.nextBoolean() ? "-" : "\u2011");
        };
    return new Subject("credit-card", type.name().toLowerCase(Locale.ROOT), value, "card", true);
  }

  Subject account() {
    String country = countries.get(random.nextInt(countries.size()));
    String iban = faker.finance().iban(country);
    String value =
        switch (random.nextInt(6)) {
          case 0 -> iban.toLowerCase(Locale.ROOT);
          case 1, 2 -> grouped(iban, " ");
          case 3 -> grouped(iban, "\u00A0");
          default -> iban;
        };
    return new Subject("iban", country, value, "account", true);
  }

  /** Fours, but 4-6-5 for fifteen digits of which the first is 3, as embossed. */
  private static String grouped(String value, String separator) {
    if (value.length() == 15 && value.startsWith("3")) {
      return String.join(
          separator, value.substring(0, 4), value.substring(4, 10), value.substring(10));
    }
    return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1" + separator);
  }
}
