package io.cloudward.patterns.validation;

/**
 * Digits beside a word that speaks of phones: as many as a national number has (ITU-T E.164: with
 * the country code 15 at most), no calendar date in eight digits, and no time in Unix seconds.
 */
final class PlausiblePhone implements Validator {

  private static final int FEWEST_DIGITS = 7;
  private static final int MOST_DIGITS = 13;
  private static final int DATE = 8;
  private static final int SECONDS = 10;

  /** Unix seconds from 2017 to 2033. */
  private static final int EARLIEST_SECONDS = 15;

  private static final int LATEST_SECONDS = 19;

  @Override
  public boolean valid(CharSequence compact) {
    int digits = 0;
    long number = 0;
    for (int i = 0; i < compact.length() && !beginsExtension(compact.charAt(i)); i++) {
      int digit = compact.charAt(i) - '0';
      if (digit >= 0 && digit <= 9) {
        number = number * 10 + digit;
        digits++;
      }
    }
    if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
      return false;
    }
    return !(digits == DATE && isDate((int) number)) && !(digits == SECONDS && isTime(number));
  }

  private static boolean beginsExtension(char c) {
    return c == 'X' || c == 'E' || c == '#';
  }

  private static boolean isTime(long seconds) {
    long leading = seconds / 100_000_000;
    return leading >= EARLIEST_SECONDS && leading <= LATEST_SECONDS;
  }

  private static boolean isDate(int number) {
    int first = number / 1_000_000;
    int second = number / 10_000 % 100;
    int third = number / 100 % 100;
    int last = number % 100;
    boolean yearFirst = isCentury(first) && isMonth(third) && isDay(last);
    boolean yearLast = isCentury(third) && isDay(first) && isDay(second);
    return yearFirst || yearLast && (isMonth(first) || isMonth(second));
  }

  private static boolean isCentury(int number) {
    return number == 19 || number == 20;
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }

  private static boolean isDay(int number) {
    return number >= 1 && number <= 31;
  }
}
