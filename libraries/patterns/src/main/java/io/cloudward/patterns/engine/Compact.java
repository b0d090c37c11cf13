package io.cloudward.patterns.engine;

import io.cloudward.patterns.validation.Validator;

/** A match as {@link Validator}s see it: without separators, upper-cased. A view that changes. */
final class Compact implements CharSequence {

  private byte[] characters = new byte[64];
  private int from;
  private int length;

  void set(byte[] text, int start, int end) {
    if (characters.length < end - start) {
      characters = new byte[2 * (end - start)];
    }
    from = 0;
    length = 0;
    for (int i = start; i < end; i++) {
      byte c = text[i];
      if (c != ' ' && c != '-' && c != '.' && c != '/') {
        characters[length++] = c >= 'a' && c <= 'z' ? (byte) (c - 0x20) : c;
      }
    }
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    if (index >= length) {
      throw new IndexOutOfBoundsException(index);
    }
    return (char) characters[from + index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    if (start < 0 || end < start || end > length) {
      throw new IndexOutOfBoundsException(start + " to " + end);
    }
    Compact part = new Compact(characters, from + start, end - start);
    return part;
  }

  Compact() {}

  private Compact(byte[] characters, int from, int length) {
    this.characters = characters;
    this.from = from;
    this.length = length;
  }

  @Override
  public String toString() {
    StringBuilder all = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      all.append(charAt(i));
    }
    return all.toString();
  }
}
