package io.cloudward.patterns.reference;

import io.cloudward.patterns.text.Entities;
import io.cloudward.patterns.text.Folding;
import io.cloudward.patterns.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text character by character, folded, each with the bytes that it came from. */
final class FoldedCharacters {

  private static final int REPLACEMENT = 0xFFFD;

  private record Letter(int codePoint, int byteStart, int byteEnd) {}

  private final byte[] text;
  private final List<Letter> characters = new ArrayList<>();

  FoldedCharacters(byte[] text) {
    this.text = text;
    int at = 0;
    while (at < text.length) {
      Letter next = entity(at);
      if (next == null) {
        next = plain(at);
      }
      int folded = Folding.fold(next.codePoint);
      if (folded != Folding.DROPPED) {
        characters.add(new Letter(folded, next.byteStart, next.byteEnd));
      }
      at = next.byteEnd;
    }
  }

  int length() {
    return characters.size();
  }

  boolean isWord(int index) {
    return index >= 0 && index < length() && Words.isWord(characters.get(index).codePoint);
  }

  int codePoint(int index) {
    return characters.get(index).codePoint;
  }

  int byteStart(int index) {
    return characters.get(index).byteStart;
  }

  int byteEnd(int index) {
    return characters.get(index).byteEnd;
  }

  /** The whole text, one UTF-16 unit per character; what needs two is replaced by one. */
  String asString() {
    StringBuilder all = new StringBuilder();
    for (Letter character : characters) {
      all.append(character.codePoint > 0xFFFF ? '\uFFFC' : (char) character.codePoint);
    }
    return all.toString();
  }

  private @Nullable Integer reference(int from, int semicolon) {
    return Entities.codePoint(
        new String(text, from + 1, semicolon - from - 1, StandardCharsets.ISO_8859_1));
  }

  private @Nullable Letter entity(int at) {
    if (text[at] != '&') {
      return null;
    }
    for (int i = at + 1; i < Math.min(text.length, at + Entities.LONGEST); i++) {
      if (text[i] == ';') {
        Integer codePoint = reference(at, i);
        return codePoint == null ? null : new Letter(codePoint, at, i + 1);
      }
    }
    return null;
  }

  /** One character of valid UTF-8, or one byte that is none. */
  private Letter plain(int at) {
    for (int length = 1; length <= Math.min(4, text.length - at); length++) {
      String decoded = new String(text, at, length, StandardCharsets.UTF_8);
      if (decoded.codePointCount(0, decoded.length()) == 1 && decoded.charAt(0) != REPLACEMENT) {
        return new Letter(decoded.codePointAt(0), at, at + length);
      }
    }
    return new Letter(REPLACEMENT, at, at + 1);
  }
}
