package io.cloudward.patterns.validation.rule;

/**
 * Joins small checks to the rule of a number. Only those that rewrite a candidate allocate, a few
 * bytes; put cheaper checks before them.
 */
public final class Rules {

  private Rules() {}

  /** Every check passes. */
  public static Rule all(Rule... checks) {
    return (text, from, to) -> {
      for (var check : checks) {
        if (!check.holds(text, from, to)) {
          return false;
        }
      }
      return true;
    };
  }

  /** At least one check passes. */
  public static Rule any(Rule... checks) {
    return (text, from, to) -> {
      for (var check : checks) {
        if (check.holds(text, from, to)) {
          return true;
        }
      }
      return false;
    };
  }

  /** The check does not pass. */
  public static Rule not(Rule check) {
    return (text, from, to) -> !check.holds(text, from, to);
  }

  /** The candidate has this many characters. */
  public static Rule length(int length) {
    return (text, from, to) -> to - from == length;
  }

  /** The candidate has so many characters, both bounds included. */
  public static Rule length(int least, int most) {
    return (text, from, to) -> to - from >= least && to - from <= most;
  }

  /**
   * A check of a part; the candidate is at least that long.
   *
   * @param start first character; counted from the end if negative
   * @param end behind the last character; counted from the end if 0 or negative
   */
  public static Rule part(int start, int end, Rule check) {
    return (text, from, to) -> {
      int first = start < 0 ? to + start : from + start;
      int behind = end <= 0 ? to + end : from + end;
      return first >= from && behind <= to && first < behind && check.holds(text, first, behind);
    };
  }

  /** Characters in another order, or fewer of them; for schemes that skip or move some. */
  public static Rule picked(Rule check, int... order) {
    return (text, from, to) -> {
      var chosen = new StringBuilder(order.length);
      for (int index : order) {
        if (from + index >= to) {
          return false;
        }
        chosen.append(text.charAt(from + index));
      }
      return check.holds(chosen, 0, chosen.length());
    };
  }

  /** The candidate without these symbols, where issuers write some around the check character. */
  public static Rule without(String symbols, Rule check) {
    return (text, from, to) -> {
      var rest = new StringBuilder(to - from);
      for (int i = from; i < to; i++) {
        if (symbols.indexOf(text.charAt(i)) < 0) {
          rest.append(text.charAt(i));
        }
      }
      return check.holds(rest, 0, rest.length());
    };
  }

  /**
   * Letters written as two digits before the check.
   *
   * @param ofA what A is written as: 1 for 01, 10 for 10
   */
  public static Rule lettersAsDigits(int ofA, Rule check) {
    return (text, from, to) -> {
      var digits = new StringBuilder(2 * (to - from));
      for (int i = from; i < to; i++) {
        char symbol = text.charAt(i);
        if (symbol >= 'A' && symbol <= 'Z') {
          int value = symbol - 'A' + ofA;
          digits.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
        } else {
          digits.append(symbol);
        }
      }
      return check.holds(digits, 0, digits.length());
    };
  }

  /** Digits only. */
  public static Rule digits() {
    return (text, from, to) -> {
      for (int i = from; i < to; i++) {
        if (text.charAt(i) < '0' || text.charAt(i) > '9') {
          return false;
        }
      }
      return true;
    };
  }

  /** The character at {@code at} is one of these. */
  public static Rule oneOf(int at, String symbols) {
    return (text, from, to) -> from + at < to && symbols.indexOf(text.charAt(from + at)) >= 0;
  }

  /** The decimal number in a field lies within bounds, both included. */
  public static Rule number(int start, int end, int least, int most) {
    return (text, from, to) -> {
      if (from + end > to) {
        return false;
      }
      int number = DecimalRemainder.number(text, from + start, from + end);
      return number >= least && number <= most;
    };
  }

  /** The candidate starts with one of these. */
  public static Rule startsWith(String... prefixes) {
    return (text, from, to) -> {
      for (var prefix : prefixes) {
        if (matches(prefix, text, from, to)) {
          return true;
        }
      }
      return false;
    };
  }

  /** The candidate is not one character over and over, which fits many schemes and no holder. */
  public static Rule varied() {
    return (text, from, to) -> {
      for (int i = from + 1; i < to; i++) {
        if (text.charAt(i) != text.charAt(from)) {
          return true;
        }
      }
      return false;
    };
  }

  private static boolean matches(String prefix, CharSequence text, int from, int to) {
    if (to - from < prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (text.charAt(from + i) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
