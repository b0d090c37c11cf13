package io.cloudward.patterns.validation;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * National phone numbers by the numbering plans that libphonenumber carries: the leading digits
 * must be assigned, with that length, in one of some countries. The answer depends on the first six
 * digits and the length alone, so that it is asked once for each of them.
 */
final class PhoneNumber implements Validator {

  private static final int FEWEST_DIGITS = 7;
  private static final int MOST_DIGITS = 15;
  private static final int LEADING = 6;

  /** What the digits after the leading ones are taken to be. */
  private static final String REST = "234567234";

  /** Answers that are kept; beyond that they are asked anew. */
  private static final int MOST_KEPT = 50_000;

  private final List<String> regions;
  private final Map<Integer, Boolean> answers = new ConcurrentHashMap<>();

  /** Numbers as people in these countries (ISO 3166) write them. */
  PhoneNumber(List<String> regions) {
    this.regions = List.copyOf(regions);
  }

  @Override
  public boolean valid(CharSequence compact) {
    int length = 0;
    int leading = 1;
    for (int i = 0; i < compact.length() && !beginsExtension(compact.charAt(i)); i++) {
      int digit = compact.charAt(i) - '0';
      if (digit >= 0 && digit <= 9) {
        leading = length < LEADING ? leading * 10 + digit : leading;
        length++;
      }
    }
    if (length < FEWEST_DIGITS || length > MOST_DIGITS) {
      return false;
    }
    int key = leading * 16 + length;
    Boolean known = answers.get(key);
    return known != null ? known : ask(key, leading, length);
  }

  private static boolean beginsExtension(char c) {
    return c == 'X' || c == 'E' || c == '#';
  }

  private boolean ask(int key, int leading, int length) {
    String digits = Integer.toString(leading).substring(1) + REST.substring(0, length - LEADING);
    boolean assigned = regions.stream().anyMatch(region -> isAssigned(digits, region));
    if (answers.size() < MOST_KEPT) {
      answers.put(key, assigned);
    }
    return assigned;
  }

  private static boolean isAssigned(String number, String region) {
    try {
      PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
      return plans.isValidNumberForRegion(plans.parse(number, region), region);
    } catch (NumberParseException none) {
      return false;
    }
  }
}
