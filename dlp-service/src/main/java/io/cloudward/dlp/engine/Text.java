package io.cloudward.dlp.engine;

import java.util.Arrays;

/**
 * A text to be searched.
 *
 * @param utf8 well-formed UTF-8
 * @param length how many bytes of it count
 * @param part id of the part it stands in
 */
public record Text(byte[] utf8, int length, String part) {

  /** All bytes of an array. */
  public static Text of(byte[] utf8, String part) {
    return new Text(utf8, utf8.length, part);
  }

  /** The bytes that count, in an array of their own if there are others. */
  public byte[] exact() {
    return utf8.length == length ? utf8 : Arrays.copyOf(utf8, length);
  }

  /** Says how much, never what. */
  @Override
  public String toString() {
    return "Text[" + length + " bytes]";
  }
}
