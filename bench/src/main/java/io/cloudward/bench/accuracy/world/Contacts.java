package io.cloudward.bench.accuracy.world;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;

/**
 * Addresses of people and machines.
 *
 * <p>In locales without Latin letters Datafaker makes addresses with nothing before the at sign but
 * a dot; those are made again.
 */
final class Contacts {

  private static final List<String> LOCALES =
      List.of("en-US", "de-DE", "fr-FR", "es-ES", "it-IT", "ru-RU", "ja-JP", "pl-PL", "sv-SE");

  private final List<Faker> fakers;
  private final Random random;

  Contacts(Random random) {
    this.random = random;
    this.fakers =
        LOCALES.stream().map(tag -> new Faker(Locale.forLanguageTag(tag), random)).toList();
  }

  Subject email() {
    int locale = random.nextInt(LOCALES.size());
    String address = fakers.get(locale).internet().emailAddress();
    while (!Character.isLetterOrDigit(address.codePointAt(0))) {
      locale = random.nextInt(LOCALES.size());
      address = fakers.get(locale).internet().emailAddress();
    }
    String value =
        switch (random.nextInt(8)) {
          case 0 -> "<" + address + ">";
          case 1 -> "mailto:" + address;
          case 2 -> address.toUpperCase(Locale.ROOT);
          case 3 -> address.replace("@", "+news@");
          default -> address;
        };
    return new Subject("email-address", LOCALES.get(locale), value, "email", true);
  }

  Subject address() {
    var internet = fakers.getFirst().internet();
    return switch (random.nextInt(7)) {
      case 0 -> ip("v6", internet.ipV6Address());
      case 1 -> ip("v4", internet.privateIpV4Address());
      case 2 -> ip("v4 with port", internet.ipV4Address() + ":" + internet.port());
      case 3 -> ip("v4 network", internet.ipV4Cidr());
      case 4 -> ip("v6 in brackets", "[" + internet.ipV6Address() + "]:443");
      case 5 -> ip("v4 in URL", "http://" + internet.ipV4Address() + "/login");
      default -> ip("v4", internet.publicIpV4Address());
    };
  }

  private static Subject ip(String group, String value) {
    return new Subject("ip-address", group, value, "address", true);
  }

  Subject device() {
    var faker = fakers.getFirst();
    return switch (random.nextInt(4)) {
      case 0 ->
          new Subject("mac-address", "", faker.internet().macAddress(), "MAC|hardware|eth0", true);
      case 1 -> new Subject("url", "", faker.internet().url(), "website|URL|link", true);
      case 2 -> new Subject("imei", "", faker.code().imei(), "IMEI|device IMEI", false);
      default -> new Subject("vin", "", faker.vehicle().vin(), "VIN|chassis number|vehicle", false);
    };
  }
}
