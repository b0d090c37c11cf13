package io.cloudward.patterns.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The HTML character references that hide or part a number: numeric ones and the names (HTML
 * standard, section 13.5) of spaces, dashes, invisible characters and punctuation of addresses.
 */
public final class Entities {

  /** The longest reference that is read, from ampersand to semicolon. */
  public static final int LONGEST = 10;

  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("nbsp", 0xA0),
          Map.entry("ensp", 0x2002),
          Map.entry("emsp", 0x2003),
          Map.entry("thinsp", 0x2009),
          Map.entry("shy", 0xAD),
          Map.entry("zwj", 0x200D),
          Map.entry("zwnj", 0x200C),
          Map.entry("lrm", 0x200E),
          Map.entry("rlm", 0x200F),
          Map.entry("hyphen", 0x2010),
          Map.entry("dash", 0x2010),
          Map.entry("ndash", 0x2013),
          Map.entry("mdash", 0x2014),
          Map.entry("minus", 0x2212),
          Map.entry("period", (int) '.'),
          Map.entry("commat", (int) '@'),
          Map.entry("plus", (int) '+'),
          Map.entry("sol", (int) '/'),
          Map.entry("lowbar", (int) '_'),
          Map.entry("colon", (int) ':'),
          Map.entry("lpar", (int) '('),
          Map.entry("rpar", (int) ')'),
          Map.entry("amp", (int) '&'),
          Map.entry("lt", (int) '<'),
          Map.entry("gt", (int) '>'),
          Map.entry("quot", (int) '"'));

  private Entities() {}

  /**
   * The character that a reference stands for, or null if it stands for none.
   *
   * @param name what stands between ampersand and semicolon
   */
  public static @Nullable Integer codePoint(String name) {
    if (!name.startsWith("#")) {
      return NAMES.get(name);
    }
    boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
    String digits = name.substring(hexadecimal ? 2 : 1);
    if (digits.isEmpty()
        || !digits.chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0)) {
      return null;
    }
    try {
      int codePoint = Integer.parseInt(digits, hexadecimal ? 16 : 10);
      boolean surrogate = codePoint >= 0xD800 && codePoint < 0xE000;
      return Character.isValidCodePoint(codePoint) && !surrogate ? codePoint : null;
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }
}
