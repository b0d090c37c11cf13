package io.cloudward.inspection.office;

import io.cloudward.inspection.text.TextBuffer;
import io.cloudward.inspection.text.TextKind;
import org.jspecify.annotations.Nullable;

/**
 * Walks over XML in UTF-8 without building anything. It knows no document type: declared entities
 * are never expanded, external ones never fetched, so no document can make it grow. Namespace
 * prefixes are ignored.
 */
final class XmlCursor {

  /** What the cursor stands on. */
  enum Event {
    START,
    END,
    TEXT,
    DONE
  }

  private final byte[] bytes;
  private final int length;
  private int at;
  private int start;
  private int end;
  private int nameStart;
  private int nameEnd;
  private boolean isEmptyElement;
  private boolean isEndPending;
  private boolean isRaw;

  XmlCursor(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  Event next() {
    if (isEndPending) {
      isEndPending = false;
      return Event.END;
    }
    isRaw = false;
    while (at < length) {
      if (bytes[at] != '<') {
        start = at;
        at = find('<', at);
        end = at;
        return Event.TEXT;
      }
      var event = markup();
      if (event != null) {
        return event;
      }
    }
    return Event.DONE;
  }

  /** Whether the element's local name is this one. */
  boolean is(String local) {
    int size = nameEnd - nameStart;
    if (size != local.length()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (bytes[nameStart + i] != local.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Appends the text that the cursor stands on. */
  void appendText(TextBuffer out) {
    if (isRaw) {
      out.append(bytes, start, end - start);
    } else {
      XmlAttributes.append(bytes, start, end, out);
    }
  }

  /** The text that the cursor stands on as a whole number, or -1. */
  int number() {
    long value = 0;
    for (int i = start; i < end; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9 || value > Integer.MAX_VALUE / 16) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return start == end ? -1 : (int) value;
  }

  /** Whether the text has a byte. */
  boolean textHas(char ascii) {
    return find(ascii, start) < end;
  }

  /** The text that the cursor stands on. */
  String text() {
    var out = new TextBuffer(end - start + 16);
    appendText(out);
    return out.finish().string(TextKind.VISIBLE);
  }

  /** An attribute of the start tag by its local name; null if it has none. */
  @Nullable String attribute(String local) {
    return XmlAttributes.find(bytes, nameEnd, end, local);
  }

  /** The attribute's value, or empty. */
  String attributeOrEmpty(String local) {
    var value = attribute(local);
    return value == null ? "" : value;
  }

  private @Nullable Event markup() {
    byte b = at + 1 < length ? bytes[at + 1] : 0;
    if (b == '!') {
      return declaration();
    }
    if (b == '?') {
      at = find('>', at) + 1;
      return null;
    }
    int first = b == '/' ? at + 2 : at + 1;
    nameStart = first;
    int i = first;
    while (i < length && !XmlAttributes.isSpace(bytes[i]) && bytes[i] != '>' && bytes[i] != '/') {
      if (bytes[i] == ':') {
        nameStart = i + 1;
      }
      i++;
    }
    nameEnd = i;
    end = endOfTag(i);
    at = Math.min(length, end + 1);
    isEmptyElement = b != '/' && end > nameEnd && bytes[end - 1] == '/';
    isEndPending = isEmptyElement;
    return b == '/' ? Event.END : Event.START;
  }

  /** A closing bracket within quotes does not end the tag. */
  private int endOfTag(int from) {
    int i = from;
    while (i < length && bytes[i] != '>') {
      if (bytes[i] == '"' || bytes[i] == '\'') {
        i = find((char) bytes[i], i + 1);
      }
      i++;
    }
    return Math.min(i, length);
  }

  private @Nullable Event declaration() {
    if (matches("<!--")) {
      int i = at + 4;
      while (i + 2 < length && !(bytes[i] == '-' && bytes[i + 1] == '-' && bytes[i + 2] == '>')) {
        i++;
      }
      at = Math.min(length, i + 3);
      return null;
    }
    if (matches("<![CDATA[")) {
      start = at + 9;
      int i = start;
      while (i + 2 < length && !(bytes[i] == ']' && bytes[i + 1] == ']' && bytes[i + 2] == '>')) {
        i++;
      }
      end = Math.min(i, length);
      at = Math.min(length, i + 3);
      isRaw = true;
      return Event.TEXT;
    }
    at = XmlAttributes.endOfDocumentType(bytes, at, length);
    return null;
  }

  private boolean matches(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (at + i >= length || bytes[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int find(char wanted, int from) {
    return XmlAttributes.find(bytes, wanted, from, length);
  }
}
