package io.cloudward.threat.filter.blocking;

import java.util.Locale;

/**
 * A file name in which {@code *} stands for any characters and {@code ?} for one, whatever the
 * case. Matching takes time in proportion to both lengths at worst, never more.
 */
public final class NamePattern {

  private final String pattern;

  private NamePattern(String pattern) {
    this.pattern = pattern;
  }

  /** The pattern that a person wrote. */
  public static NamePattern of(String text) {
    return new NamePattern(text.toLowerCase(Locale.ROOT));
  }

  /** Whether the whole of {@code name} fits. */
  public boolean matches(String name) {
    var text = name.toLowerCase(Locale.ROOT);
    int at = 0;
    int next = 0;
    int star = -1;
    int resume = 0;
    while (at < text.length()) {
      if (next < pattern.length() && pattern.charAt(next) == '*') {
        star = next++;
        resume = at;
      } else if (next < pattern.length() && fits(pattern.charAt(next), text.charAt(at))) {
        next++;
        at++;
      } else if (star >= 0) {
        next = star + 1;
        at = ++resume;
      } else {
        return false;
      }
    }
    while (next < pattern.length() && pattern.charAt(next) == '*') {
      next++;
    }
    return next == pattern.length();
  }

  private static boolean fits(char wanted, char found) {
    return wanted == '?' || wanted == found;
  }
}
