package io.cloudward.patterns.validation;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Phone numbers with a country code, after +, 00 or 011: the code must exist and the country must
 * use numbers of that length (ITU-T E.164 and the plans that libphonenumber carries).
 */
final class InternationalPhoneNumber implements Validator {

  private static final int CODES = 1_000;
  private static final int MOST_DIGITS = 15;

  /** Marks a code whose lengths have been asked for. */
  private static final int ASKED = 1;

  /** By country code one bit for every length of its national numbers. */
  private final AtomicIntegerArray lengths = new AtomicIntegerArray(CODES);

  @Override
  public boolean valid(CharSequence compact) {
    int at = prefix(compact);
    int code = 0;
    for (int digits = 1; digits <= 3 && at < compact.length(); at++) {
      int digit = compact.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      code = code * 10 + digit;
      digits++;
      int possible = lengths(code);
      if (possible != ASKED) {
        return (possible >>> national(compact, at + 1) & 1) == 1;
      }
    }
    return false;
  }

  private static int prefix(CharSequence compact) {
    if (compact.length() > 0 && compact.charAt(0) == '+') {
      return 1;
    }
    return compact.length() > 2 && compact.charAt(1) == '1' ? 3 : 2;
  }

  /** How many digits follow, without a trunk zero in parentheses and without the extension. */
  private static int national(CharSequence compact, int from) {
    int count = 0;
    for (int i = from; i < compact.length(); i++) {
      char c = compact.charAt(i);
      if (c == 'X' || c == 'E' || c == '#') {
        break;
      }
      boolean trunk =
          c == '0'
              && compact.charAt(i - 1) == '('
              && i + 1 < compact.length()
              && compact.charAt(i + 1) == ')';
      count += c >= '0' && c <= '9' && !trunk ? 1 : 0;
    }
    return Math.min(count, MOST_DIGITS + 1);
  }

  private int lengths(int code) {
    int known = lengths.get(code);
    if (known == 0) {
      known = ask(code);
      lengths.set(code, known);
    }
    return known;
  }

  private static int ask(int code) {
    PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    int possible = ASKED;
    if (!"ZZ".equals(plans.getRegionCodeForCountryCode(code))) {
      long national = 2_000;
      for (int length = 4; length <= MOST_DIGITS; length++) {
        Phonenumber.PhoneNumber number =
            new Phonenumber.PhoneNumber().setCountryCode(code).setNationalNumber(national);
        possible |= plans.isPossibleNumber(number) ? 1 << length : 0;
        national *= 10;
      }
    }
    return possible;
  }
}
