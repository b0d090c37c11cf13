package io.cloudward.patterns.validation.rule;

import java.util.Arrays;

/** Gives each character of a check-digit scheme its value; a character outside has none. */
public final class Alphabet {

  /** What {@link #value} answers for a character outside of the alphabet. */
  public static final int NONE = -1;

  public static final Alphabet DIGITS = of("0123456789");

  /** Digits, then letters from A = 10, as ISO 7064 and most issuers count them. */
  public static final Alphabet BASE36 = of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

  private final byte[] values = new byte[128];

  private Alphabet(String symbols) {
    Arrays.fill(values, (byte) NONE);
    for (int value = 0; value < symbols.length(); value++) {
      values[symbols.charAt(value)] = (byte) value;
    }
  }

  /** The first symbol is worth 0, the next 1, and so on. */
  public static Alphabet of(String symbols) {
    return new Alphabet(symbols);
  }

  /**
   * Symbols with values of their own.
   *
   * @param symbols the characters
   * @param worth the value of each, in the same order
   */
  public static Alphabet of(String symbols, int... worth) {
    var alphabet = new Alphabet("");
    for (int i = 0; i < symbols.length(); i++) {
      alphabet.values[symbols.charAt(i)] = (byte) worth[i];
    }
    return alphabet;
  }

  /** The value of a character, or {@link #NONE}. */
  public int value(char symbol) {
    return symbol >= values.length ? NONE : values[symbol];
  }
}
