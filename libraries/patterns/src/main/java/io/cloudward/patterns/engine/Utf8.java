package io.cloudward.patterns.engine;

import io.cloudward.patterns.text.Words;

/** Reads single characters of UTF-8 text that may be broken. */
final class Utf8 {

  /** What is read where there is no character of valid UTF-8; it is as long as one byte. */
  static final int BROKEN = 0xFFFD << 3 | 1;

  private static final boolean[] ASCII_WORD = asciiWords();

  private Utf8() {}

  /** The character at a place, shifted left by three, and its length in bytes. */
  static int decode(byte[] text, int at, int to) {
    int lead = text[at] & 0xFF;
    if (lead < 0x80) {
      return lead << 3 | 1;
    }
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > to) {
      return BROKEN;
    }
    int codePoint = lead & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      int next = text[at + i];
      if ((next & 0xC0) != 0x80) {
        return BROKEN;
      }
      codePoint = codePoint << 6 | next & 0x3F;
    }
    boolean overlong = codePoint < (length == 3 ? 0x800 : length == 4 ? 0x10000 : 0x80);
    boolean none = codePoint >= 0xD800 && codePoint < 0xE000 || codePoint > 0x10FFFF;
    return overlong || none ? BROKEN : codePoint << 3 | length;
  }

  /** Where the character that ends right before a place begins. */
  static int before(byte[] text, int from, int at) {
    int start = at - 1;
    while (start > from && start > at - 4 && (text[start] & 0xC0) == 0x80) {
      start--;
    }
    return start + (decode(text, start, at) & 7) == at ? start : at - 1;
  }

  /** Whether a letter, digit or underscore begins at a place. */
  static boolean wordAt(byte[] text, int at, int to) {
    if (at >= to) {
      return false;
    }
    byte first = text[at];
    return first >= 0 ? ASCII_WORD[first] : Words.isWord(decode(text, at, to) >>> 3);
  }

  /** Whether a byte is a letter, digit or underscore by itself. */
  static boolean isAsciiWord(byte c) {
    return c >= 0 && ASCII_WORD[c];
  }

  /** Whether a letter, digit or underscore ends right before a place. */
  static boolean wordBefore(byte[] text, int from, int at) {
    if (at <= from) {
      return false;
    }
    byte last = text[at - 1];
    return last >= 0
        ? ASCII_WORD[last]
        : Words.isWord(decode(text, before(text, from, at), at) >>> 3);
  }

  private static boolean[] asciiWords() {
    boolean[] words = new boolean[128];
    for (int c = 0; c < words.length; c++) {
      words[c] = Words.isWord(c);
    }
    return words;
  }
}
