package io.cloudward.bench.accuracy.world;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import net.datafaker.Faker;

/**
 * Things that look like an identifier and are none: order and tracking numbers, timestamps, UUIDs,
 * ISBN and EAN, hashes, versions, coordinates, amounts, sections, base64, dates, part numbers;
 * often beside words that look like context.
 */
final class Decoys {

  private static final List<String> FRAMES =
      List.of(
          "Order number {d} has shipped.",
          "Tracking: {d}",
          "id={d}",
          "\"reference\": \"{d}\",",
          "Invoice {d} of last month",
          "Call us about order {d} today.",
          "Your card order {d} is on its way",
          "See section {d} of the account manual.",
          "part no. {d}, page 3",
          "{d}",
          "Artikel {d} ist lieferbar",
          "référence {d}",
          "serial {d};ok",
          "2024-05-06 10:11:12,345 DEBUG {d} done",
          "build {d}");

  private final Faker faker;
  private final Random random;
  private final List<Supplier<String>> kinds;

  Decoys(Faker faker, Random random) {
    this.faker = faker;
    this.random = random;
    this.kinds =
        List.of(
            () -> digits(6 + random.nextInt(14)),
            () -> "1Z" + hex(8).toUpperCase(Locale.ROOT) + digits(8),
            () -> Long.toString(1_600_000_000L + random.nextInt(200_000_000)),
            () -> Long.toString(1_600_000_000_000L + random.nextInt(2_000_000_000)),
            () -> faker.internet().uuid(),
            () -> faker.code().isbn13(random.nextBoolean()),
            () -> faker.code().isbn10(random.nextBoolean()),
            () -> faker.code().ean13(),
            () -> hex(16),
            () -> hex(20),
            () -> hex(32),
            this::version,
            this::section,
            () -> faker.address().latitude() + ", " + faker.address().longitude(),
            this::money,
            this::date,
            () -> letters(3) + "-" + digits(4) + "-" + digits(5),
            () -> digits(3) + "-" + digits(7),
            () -> digits(4) + "/" + digits(6),
            () -> digits(2) + "." + digits(3) + "." + digits(3),
            this::base64,
            () -> digits(4) + "x" + digits(4) + "@2x",
            () -> "@" + letters(8).toLowerCase(Locale.ROOT),
            () -> digits(2) + ":" + digits(2) + ":" + digits(2));
  }

  /** A text without any identifier of the six. */
  String text() {
    String decoy = kinds.get(random.nextInt(kinds.size())).get();
    return FRAMES.get(random.nextInt(FRAMES.size())).replace("{d}", decoy);
  }

  private String version() {
    return "v" + random.nextInt(20) + "." + random.nextInt(99) + "." + random.nextInt(999);
  }

  private String section() {
    return random.nextInt(1, 9) + "." + random.nextInt(1, 30) + "." + random.nextInt(1, 9);
  }

  private String money() {
    int amount = random.nextInt(1_000, 90_000_000);
    return switch (random.nextInt(3)) {
      case 0 -> "$" + String.format(Locale.US, "%,d.00", amount);
      case 1 -> String.format(Locale.GERMANY, "%,d,00 EUR", amount);
      default -> String.format(Locale.ROOT, "%d.%02d", amount, random.nextInt(100));
    };
  }

  private String date() {
    int day = random.nextInt(1, 29);
    int month = random.nextInt(1, 13);
    int year = random.nextInt(1950, 2030);
    return switch (random.nextInt(4)) {
      case 0 -> "%04d-%02d-%02d".formatted(year, month, day);
      case 1 -> "%02d/%02d/%04d".formatted(month, day, year);
      case 2 -> "%02d.%02d.%04d".formatted(day, month, year);
      default -> "%04d%02d%02d %02d:15".formatted(year, month, day, random.nextInt(24));
    };
  }

  private String base64() {
    byte[] bytes = new byte[40];
    random.nextBytes(bytes);
    return java.util.Base64.getEncoder().encodeToString(bytes);
  }

  private String hex(int bytes) {
    byte[] some = new byte[bytes];
    random.nextBytes(some);
    return HexFormat.of().formatHex(some);
  }

  private String digits(int count) {
    return faker.number().digits(count);
  }

  private String letters(int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append((char) ('A' + random.nextInt(26)));
    }
    return letters.toString();
  }
}
