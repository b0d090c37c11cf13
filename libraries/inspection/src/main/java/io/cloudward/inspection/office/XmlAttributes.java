package io.cloudward.inspection.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudward.inspection.html.Entities;
import io.cloudward.inspection.text.TextBuffer;
import io.cloudward.inspection.text.TextKind;
import org.jspecify.annotations.Nullable;

/** Attributes and character data within the bytes of an XML document. */
final class XmlAttributes {

  private XmlAttributes() {}

  /** The value of an attribute between {@code from} and {@code to}; null if it is not there. */
  static @Nullable String find(byte[] bytes, int from, int to, String local) {
    int i = from;
    while (i < to) {
      int equals = find(bytes, '=', i, to);
      int open = equals + 1;
      while (open < to && isSpace(bytes[open])) {
        open++;
      }
      if (open >= to || bytes[open] != '"' && bytes[open] != '\'') {
        return null;
      }
      int close = find(bytes, (char) bytes[open], open + 1, to);
      if (isNamed(bytes, i, equals, local)) {
        return value(bytes, open + 1, close);
      }
      i = close + 1;
    }
    return null;
  }

  /** Appends character data with its references resolved. */
  static void append(byte[] bytes, int from, int to, TextBuffer out) {
    int i = from;
    while (i < to) {
      int stop = find(bytes, '&', i, to);
      out.append(bytes, i, stop - i);
      i = stop < to ? Entities.append(bytes, stop, to, out) : to;
    }
  }

  /** Where a document type declaration that begins at {@code at} ends, brackets counted. */
  static int endOfDocumentType(byte[] bytes, int at, int to) {
    int depth = 0;
    for (int i = at; i < to; i++) {
      byte b = bytes[i];
      depth += b == '<' || b == '[' ? 1 : b == '>' || b == ']' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return to;
  }

  /** The first place of a byte, or {@code to}. */
  static int find(byte[] bytes, char wanted, int from, int to) {
    int i = from;
    while (i < to && bytes[i] != wanted) {
      i++;
    }
    return i;
  }

  static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  private static boolean isNamed(byte[] bytes, int from, int equals, String local) {
    int stop = equals;
    while (stop > from && isSpace(bytes[stop - 1])) {
      stop--;
    }
    int begin = stop - local.length();
    if (begin < from || begin > from && !isSpace(bytes[begin - 1]) && bytes[begin - 1] != ':') {
      return false;
    }
    for (int i = 0; i < local.length(); i++) {
      if (bytes[begin + i] != local.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String value(byte[] bytes, int from, int to) {
    if (find(bytes, '&', from, to) == to) {
      return new String(bytes, from, to - from, UTF_8);
    }
    var out = new TextBuffer(to - from + 16);
    append(bytes, from, to, out);
    return out.finish().string(TextKind.VISIBLE);
  }
}
