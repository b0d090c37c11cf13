package io.cloudward.patterns.reference;

import io.cloudward.patterns.Finding;
import java.util.regex.Pattern;

/** A folded text and the rules about what may surround a match. */
final class ReferenceText {

  private static final int SHOWN = 4;
  private static final Pattern PLUS = Pattern.compile("(?<![0-9A-Za-z])\\+$|\\+[0-9]{1,3}[ ./-]$");
  private static final Pattern GROUP_BEFORE =
      Pattern.compile("(?:(?<![0-9A-Za-z])[0-9A-Fa-f]{1,4}|:)$");
  private static final Pattern GROUP_AFTER = Pattern.compile("[0-9A-Fa-f]{1,4}(?![0-9A-Za-z])|:");

  private final FoldedCharacters characters;
  private final byte[] bytes;
  private final String string;

  ReferenceText(FoldedCharacters characters, byte[] bytes) {
    this.characters = characters;
    this.bytes = bytes;
    this.string = characters.asString();
  }

  String string() {
    return string;
  }

  int length() {
    return characters.length();
  }

  int codePoint(int index) {
    return characters.codePoint(index);
  }

  boolean isWord(int index) {
    return characters.isWord(index);
  }

  boolean startsAt(int from) {
    return !isWord(from - 1);
  }

  boolean endsAt(int end) {
    return !isWord(end);
  }

  /**
   * Whether a match that begins or ends with a digit is only a part of a longer run of digits: a
   * hyphen, dot or slash and a digit follow, which the match itself uses, or it uses no separator
   * at all; or a space and a group as long as the match's own last group, and the match uses
   * spaces. Likewise before it, where a plus sign and a country code do it too; and with colons if
   * a further group of an address follows.
   */
  boolean continuesRun(int from, int end) {
    return continuesBefore(from, end) || continuesAfter(from, end);
  }

  private boolean continuesBefore(int from, int end) {
    if (digit(from) && PLUS.matcher(string.substring(0, from)).find()) {
      return true;
    }
    if (from < 2 || colon(from - 1, from, end)) {
      return from >= 2;
    }
    if (!digit(from) || !digit(from - 2)) {
      return false;
    }
    char separator = string.charAt(from - 1);
    if (separator == ' ') {
      return string.substring(from, end).contains(" ") && before(from - 1) == after(from);
    }
    return joins(separator, from, end);
  }

  private boolean continuesAfter(int from, int end) {
    if (end + 1 >= length() || colon(end, from, end)) {
      return end + 1 < length();
    }
    if (!digit(end - 1) || !digit(end + 1)) {
      return false;
    }
    char separator = string.charAt(end);
    if (separator == ' ') {
      return string.substring(from, end).contains(" ") && before(end) == after(end + 1);
    }
    return joins(separator, from, end);
  }

  private boolean colon(int at, int from, int end) {
    return string.charAt(at) == ':'
        && GROUP_BEFORE.matcher(string.substring(0, at)).find()
        && GROUP_AFTER.matcher(string.substring(at + 1)).lookingAt()
        && string.substring(from, end).contains(":");
  }

  private boolean joins(char separator, int from, int end) {
    String match = string.substring(from, end);
    return separator == '.'
        || "-/".indexOf(separator) >= 0
            && (match.indexOf(separator) >= 0
                || match.chars().noneMatch(c -> " -./".indexOf(c) >= 0));
  }

  /** How many letters and digits stand directly before this place. */
  private int before(int index) {
    int count = 0;
    while (plain(index - 1 - count)) {
      count++;
    }
    return count;
  }

  /** How many letters and digits stand from this place on. */
  private int after(int index) {
    int count = 0;
    while (plain(index + count)) {
      count++;
    }
    return count;
  }

  private boolean plain(int index) {
    return index >= 0
        && index < length()
        && string.substring(index, index + 1).matches("[0-9A-Za-z]");
  }

  private boolean digit(int index) {
    return index >= 0
        && index < length()
        && string.charAt(index) >= '0'
        && string.charAt(index) <= '9';
  }

  /** The place so many characters before this one; bytes that are no character do not count. */
  int back(int index, int count) {
    int at = index;
    int left = count;
    while (at > 0 && (left > 0 || stray(at - 1))) {
      at--;
      left -= stray(at) ? 0 : 1;
    }
    return at;
  }

  /** The place so many characters after this one. */
  int ahead(int index, int count) {
    int at = index;
    int left = count;
    while (at < length() && (left > 0 || stray(at))) {
      left -= stray(at) ? 0 : 1;
      at++;
    }
    return at;
  }

  private boolean stray(int index) {
    return (bytes[characters.byteStart(index)] & 0xC0) == 0x80;
  }

  Finding finding(String key, ReferenceMatcher.Match match) {
    int start = characters.byteStart(match.from());
    int end = characters.byteEnd(match.end() - 1);
    String masked = mask(string.substring(match.from(), match.end()));
    return new Finding(
        key,
        charactersBefore(start),
        charactersBefore(end),
        start,
        end,
        match.confidence(),
        masked,
        match.reason());
  }

  /** Characters of UTF-8 up to a byte: those bytes that do not continue a character. */
  private int charactersBefore(int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        count++;
      }
    }
    return count;
  }

  private static String mask(String match) {
    StringBuilder masked = new StringBuilder(match);
    int shown = 0;
    for (int i = masked.length() - 1; i >= 0; i--) {
      if (Character.isLetterOrDigit(masked.charAt(i)) && shown++ >= SHOWN) {
        masked.setCharAt(i, '*');
      }
    }
    return masked.toString();
  }
}
