package io.cloudward.bench.accuracy.world;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.datafaker.Faker;

/**
 * Phone numbers in national and international writing: those that Datafaker makes by locale, and
 * numbers of the plans of libphonenumber, written as that library formats them.
 *
 * <p>Datafaker's formats hold some that no plan has (too few or too many digits for the country); a
 * value that is no possible number there is not made a subject.
 */
final class Phones {

  private static final List<String> LOCALES =
      List.of(
          "en-US", "en-GB", "en-CA", "en-AU", "en-IN", "en-ZA", "en-IE", "en-NZ", "en-SG", "de-DE",
          "de-AT", "de-CH", "fr-FR", "fr-CA", "fr-CH", "es-ES", "es-MX", "es-AR", "it-IT", "pt-PT",
          "pt-BR", "nl-NL", "nl-BE", "sv-SE", "nb-NO", "da-DK", "fi-FI", "pl-PL", "cs-CZ", "sk-SK",
          "hu-HU", "ru-RU", "uk-UA", "tr-TR", "ja-JP", "ko-KR", "zh-CN", "zh-TW", "he-IL", "vi-VN",
          "id-ID", "ro-RO", "el-GR", "bg-BG", "hr-HR", "ar-SA", "th-TH");

  private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
  private final Map<String, Faker> fakers = new TreeMap<>();
  private final Random random;

  Phones(Random random) {
    this.random = random;
    for (String locale : LOCALES) {
      fakers.put(locale, new Faker(Locale.forLanguageTag(locale), random));
    }
  }

  /** A number of one of the locales; its group is the locale. */
  Subject phone() {
    while (true) {
      String locale = LOCALES.get(random.nextInt(LOCALES.size()));
      String country = locale.substring(3);
      String value = random.nextBoolean() ? faked(locale) : planned(country);
      if (isPossible(value, country)) {
        boolean international = value.startsWith("+");
        return new Subject("phone-number", locale, value, "phone", international);
      }
    }
  }

  private String faked(String locale) {
    var phones = Objects.requireNonNull(fakers.get(locale)).phoneNumber();
    return switch (random.nextInt(5)) {
      case 0 -> phones.cellPhone();
      case 1 -> phones.phoneNumberInternational();
      case 2 -> phones.phoneNumberNational();
      default -> phones.phoneNumber();
    };
  }

  private String planned(String country) {
    PhoneNumberType type =
        random.nextBoolean() ? PhoneNumberType.MOBILE : PhoneNumberType.FIXED_LINE;
    PhoneNumber example = plans.getExampleNumberForType(country, type);
    PhoneNumber number = example;
    for (int tries = 0; tries < 100 && number.equals(example); tries++) {
      long last = 10_000;
      PhoneNumber other =
          new PhoneNumber()
              .mergeFrom(example)
              .setNationalNumber(
                  example.getNationalNumber() / last * last + random.nextInt(10_000));
      number = plans.isValidNumber(other) ? other : example;
    }
    String extension = random.nextInt(12) == 0 ? " ext. " + random.nextInt(10, 9_999) : "";
    return switch (random.nextInt(5)) {
      case 0 -> plans.format(number, PhoneNumberFormat.E164);
      case 1, 2 -> plans.format(number, PhoneNumberFormat.INTERNATIONAL) + extension;
      default -> plans.format(number, PhoneNumberFormat.NATIONAL) + extension;
    };
  }

  private boolean isPossible(String value, String country) {
    try {
      return plans.isPossibleNumber(plans.parse(value, country));
    } catch (NumberParseException none) {
      return false;
    }
  }
}
