package io.cloudward.bench.accuracy;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Random;

/** Invented numbers that are right by the public rules, and twins that are wrong. */
final class Values {

  private static final String[] CARDS = {
    "4:16", "4:16", "4:13", "4:19", "51:16", "55:16", "2221:16", "2720:16", "34:15", "37:15",
    "6011:16", "65:16", "36:14", "3528:16", "3589:16", "2131:15", "1800:15", "6759:12", "6763:19",
    "5018:13", "62:16", "62:19", "2200:16"
  };
  private static final String[] ACCOUNTS = {
    "DE:nnnnnnnnnnnnnnnnnn",
    "GB:aaaannnnnnnnnnnnnn",
    "FR:nnnnnnnnnnaaaaaaaaaaann",
    "ES:nnnnnnnnnnnnnnnnnnnn",
    "NL:aaaannnnnnnnnn",
    "NO:nnnnnnnnnnn",
    "MT:aaaannnnnaaaaaaaaaaaaaaaaaa",
    "PL:nnnnnnnnnnnnnnnnnnnnnnnn",
    "CH:nnnnnaaaaaaaaaaaa",
    "SE:nnnnnnnnnnnnnnnnnnnn"
  };
  private static final String[] PHONES = {
    "+1 ###-###-####", "(2##) 5##-####", "2##-5##-####", "2##.5##.####", "+44 20 7### ####",
    "020 7946 0###", "07700 900###", "+49 30 ######", "030 901####", "+33 1 42 68 ## ##",
    "01 42 68 ## ##", "+81 3-3###-####", "+61 2 9### ####", "+91 98### #####", "+34 612 ## ## ##",
    "+55 11 9####-####", "001-2##-5##-####", "2##-5##-####x###"
  };
  private static final String[] DOMAINS = {
    "example.com", "mail.example.org", "firma.de", "company.co.uk", "uni-koeln.example", "müller.de"
  };

  private final Random random;

  Values(Random random) {
    this.random = random;
  }

  String card(boolean right) {
    String[] scheme = CARDS[random.nextInt(CARDS.length)].split(":");
    int length = Integer.parseInt(scheme[1]);
    String body = scheme[0] + digits(length - 1 - scheme[0].length());
    int check = (10 - luhn(body + "0")) % 10;
    String number = body + (right ? check : (check + 1 + random.nextInt(9)) % 10);
    return length == 16 && random.nextBoolean() ? grouped(number, separator()) : number;
  }

  String account(boolean right) {
    String[] country = ACCOUNTS[random.nextInt(ACCOUNTS.length)].split(":");
    StringBuilder body = new StringBuilder();
    for (char kind : country[1].toCharArray()) {
      body.append(kind == 'n' ? digits(1) : String.valueOf((char) ('A' + random.nextInt(26))));
    }
    int check = 98 - remainder(body + country[0] + "00");
    int written = right ? check : (check + 1 + random.nextInt(90)) % 97;
    String number = country[0] + (written < 10 ? "0" : "") + written + body;
    return switch (random.nextInt(3)) {
      case 0 -> number;
      case 1 -> number.toLowerCase(Locale.ROOT);
      default -> grouped(number, " ");
    };
  }

  String socialSecurityNumber(boolean right) {
    int area = right ? random.nextInt(1, 900) : 900 + random.nextInt(100);
    area = area == 666 ? 667 : area;
    return "%03d-%02d-%04d".formatted(area, random.nextInt(1, 100), random.nextInt(1, 10_000));
  }

  String email(boolean right) {
    String name = letters(random.nextInt(2, 9)) + (random.nextBoolean() ? "." + letters(5) : "");
    return right ? name + "@" + DOMAINS[random.nextInt(DOMAINS.length)] : name + "@" + letters(6);
  }

  String address(boolean right) {
    if (right && random.nextInt(3) == 0) {
      String six = "2001:db8:" + Integer.toHexString(random.nextInt(65_536)) + "::";
      return six + Integer.toHexString(random.nextInt(1, 65_536));
    }
    int last = right ? random.nextInt(256) : 256 + random.nextInt(700);
    return random.nextInt(1, 256)
        + "."
        + random.nextInt(256)
        + "."
        + random.nextInt(256)
        + "."
        + last;
  }

  String phone(boolean right) {
    if (!right) {
      return "20" + digits(2) + "-" + digits(2) + "-" + digits(2);
    }
    StringBuilder phone = new StringBuilder();
    for (char c : PHONES[random.nextInt(PHONES.length)].toCharArray()) {
      phone.append(c == '#' ? String.valueOf((char) ('2' + random.nextInt(8))) : String.valueOf(c));
    }
    return phone.toString();
  }

  private String separator() {
    return random.nextBoolean() ? " " : "-";
  }

  private static String grouped(String number, String separator) {
    return number.replaceAll("(.{4})(?=.)", "$1" + separator);
  }

  String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private String letters(int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append((char) ('a' + random.nextInt(26)));
    }
    return letters.toString();
  }

  private static int luhn(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int weighted = i % 2 == 1 ? 2 * digit : digit;
      sum += weighted / 10 + weighted % 10;
    }
    return sum % 10;
  }

  private static int remainder(String characters) {
    StringBuilder number = new StringBuilder();
    for (char c : characters.toCharArray()) {
      number.append(Character.getNumericValue(c));
    }
    return new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue();
  }
}
