package io.cloudward.inspection.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudward.inspection.text.TextBuffer;
import io.cloudward.inspection.text.TextKind;
import java.util.Locale;

/** The tag that the scanner stands on. Reused: valid until the next one. */
final class Tag {

  private static final int MOST_ATTRIBUTES = 64;
  private static final int LONGEST_VALUE = 64 * 1024;

  private final byte[] bytes;
  private final int[] places = new int[4 * MOST_ATTRIBUTES];
  private int attributes;
  private String name = "";
  private boolean isEnd;

  Tag(byte[] bytes) {
    this.bytes = bytes;
  }

  void begin(int start, int end, boolean endTag) {
    name = lower(start, end);
    isEnd = endTag;
    attributes = 0;
  }

  void add(int nameStart, int nameEnd, int valueStart, int valueEnd) {
    if (attributes < MOST_ATTRIBUTES) {
      int at = 4 * attributes++;
      places[at] = nameStart;
      places[at + 1] = nameEnd;
      places[at + 2] = valueStart;
      places[at + 3] = valueEnd;
    }
  }

  /** In lower case, without namespace prefix. */
  String name() {
    return name;
  }

  boolean isEnd() {
    return isEnd;
  }

  boolean has(String attribute) {
    return find(attribute) >= 0;
  }

  /** The value, references resolved; empty if there is none. */
  String value(String attribute) {
    int at = find(attribute);
    if (at < 0) {
      return "";
    }
    int start = places[at + 2];
    int end = Math.min(places[at + 3], start + LONGEST_VALUE);
    for (int i = start; i < end; i++) {
      if (bytes[i] == '&') {
        return resolved(start, end);
      }
    }
    return new String(bytes, start, end - start, UTF_8).strip();
  }

  /** The whole value as written, however long; empty if there is none. */
  String whole(String attribute) {
    int at = find(attribute);
    return at < 0
        ? ""
        : new String(bytes, places[at + 2], places[at + 3] - places[at + 2], UTF_8).strip();
  }

  /** Program text in the attributes that begin with {@code on}. */
  String handlers() {
    var handlers = new StringBuilder();
    for (int at = 0; at < 4 * attributes; at += 4) {
      int start = places[at];
      if (places[at + 1] - start > 2 && matches(start, "on")) {
        handlers.append(new String(bytes, places[at + 2], places[at + 3] - places[at + 2], UTF_8));
        handlers.append('\n');
      }
    }
    return handlers.toString();
  }

  private String resolved(int start, int end) {
    var out = new TextBuffer(2 * LONGEST_VALUE);
    int i = start;
    while (i < end) {
      if (bytes[i] == '&') {
        i = Entities.append(bytes, i, end, out);
      } else {
        out.append(bytes, i++, 1);
      }
    }
    return out.finish().string(TextKind.VISIBLE).strip();
  }

  private int find(String attribute) {
    for (int at = 0; at < 4 * attributes; at += 4) {
      if (places[at + 1] - places[at] == attribute.length() && matches(places[at], attribute)) {
        return at;
      }
    }
    return -1;
  }

  private boolean matches(int at, String lower) {
    for (int i = 0; i < lower.length(); i++) {
      byte b = bytes[at + i];
      if ((b >= 'A' && b <= 'Z' ? b + 32 : b) != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private String lower(int start, int end) {
    return new String(bytes, start, end - start, UTF_8).toLowerCase(Locale.ROOT);
  }
}
