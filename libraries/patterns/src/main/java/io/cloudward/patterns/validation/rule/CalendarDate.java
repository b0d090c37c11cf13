package io.cloudward.patterns.validation.rule;

/**
 * A date inside a number. Years of two digits may mean any century, so 29 February passes in every
 * fourth; years of four digits lie between {@value #EARLIEST} and {@value #LATEST}, bounds that are
 * fixed so that a text gives the same findings on every day.
 */
public final class CalendarDate implements Rule {

  private static final int EARLIEST = 1880;
  private static final int LATEST = 2039;
  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final int[] AS_WRITTEN = {0};

  private final int start;
  private final String layout;
  private final int[] monthOffsets;
  private final int[] dayOffsets;

  private CalendarDate(int start, String layout, int[] monthOffsets, int[] dayOffsets) {
    this.start = start;
    this.layout = layout;
    this.monthOffsets = monthOffsets;
    this.dayOffsets = dayOffsets;
  }

  /**
   * A date at a place.
   *
   * @param start index of its first digit
   * @param layout {@code Y}, {@code M} and {@code D}, one for each digit, such as {@code DDMMYY}
   */
  public static CalendarDate at(int start, String layout) {
    return new CalendarDate(start, layout, AS_WRITTEN, AS_WRITTEN);
  }

  /** What issuers add to the month, for the century or the sex; list 0 if they may add nothing. */
  public CalendarDate months(int... offsets) {
    return new CalendarDate(start, layout, offsets, dayOffsets);
  }

  /** What issuers add to the day, for the sex or for foreigners; list 0 if they may add nothing. */
  public CalendarDate days(int... offsets) {
    return new CalendarDate(start, layout, monthOffsets, offsets);
  }

  @Override
  public boolean holds(CharSequence text, int from, int to) {
    if (to - from < start + layout.length()) {
      return false;
    }
    int at = from + start;
    int year = field(text, at, 'Y');
    int month = without(monthOffsets, field(text, at, 'M'), 12);
    int day = without(dayOffsets, field(text, at, 'D'), 31);
    return year >= 0 && month > 0 && day > 0 && day <= DAYS[month - 1] && exists(year, month, day);
  }

  private boolean exists(int year, int month, int day) {
    boolean leap = year % 4 == 0 && year != 1900;
    boolean plausible = layout.indexOf("YYYY") < 0 || (year >= EARLIEST && year <= LATEST);
    return plausible && (leap || month != 2 || day <= 28);
  }

  private int field(CharSequence text, int at, char name) {
    int first = layout.indexOf(name);
    return DecimalRemainder.number(text, at + first, at + layout.lastIndexOf(name) + 1);
  }

  /** The value without the one offset that brings it between 1 and {@code most}; 0 if none does. */
  private static int without(int[] offsets, int value, int most) {
    for (int offset : offsets) {
      if (value - offset >= 1 && value - offset <= most) {
        return value - offset;
      }
    }
    return 0;
  }
}
