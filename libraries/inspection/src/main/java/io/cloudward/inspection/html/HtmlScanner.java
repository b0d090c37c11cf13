package io.cloudward.inspection.html;

/**
 * Splits HTML into text, tags and comments the way browsers do (WHATWG HTML, section 13.2.5), in
 * one pass over the bytes; nothing is refused.
 */
final class HtmlScanner {

  /** Takes the pieces in order. */
  interface Visitor {
    void text(int start, int end);

    /** Returns the element whose end tag ends raw text that follows, or empty. */
    String tag(Tag tag);

    void comment(int start, int end);

    void raw(String element, int start, int end);
  }

  private final byte[] bytes;
  private final int end;
  private final Tag tag;
  private final Visitor visitor;

  HtmlScanner(byte[] bytes, int end, Visitor visitor) {
    this.bytes = bytes;
    this.end = end;
    this.tag = new Tag(bytes);
    this.visitor = visitor;
  }

  void run() {
    int textStart = 0;
    int at = 0;
    while (at < end) {
      if (bytes[at] != '<' || !isMarkup(at + 1)) {
        at++;
        continue;
      }
      if (at > textStart) {
        visitor.text(textStart, at);
      }
      at = markup(at + 1);
      textStart = at;
    }
    if (end > textStart) {
      visitor.text(textStart, end);
    }
  }

  private boolean isMarkup(int at) {
    if (at >= end) {
      return false;
    }
    byte b = bytes[at];
    return isLetter(b)
        || b == '!'
        || b == '?'
        || b == '/' && at + 1 < end && isLetter(bytes[at + 1]);
  }

  private int markup(int at) {
    byte b = bytes[at];
    if (b == '!' && at + 2 < end && bytes[at + 1] == '-' && bytes[at + 2] == '-') {
      return comment(at + 3);
    }
    if (b == '!' || b == '?') {
      return find('>', at) + 1;
    }
    return element(b == '/' ? at + 1 : at, b == '/');
  }

  private int comment(int start) {
    for (int i = start; i + 2 < end; i++) {
      if (bytes[i] == '-' && bytes[i + 1] == '-' && bytes[i + 2] == '>') {
        visitor.comment(start, i);
        return i + 3;
      }
    }
    visitor.comment(start, end);
    return end;
  }

  private int element(int start, boolean isEnd) {
    int at = start;
    while (at < end && !isSpace(bytes[at]) && bytes[at] != '>' && bytes[at] != '/') {
      at++;
    }
    tag.begin(start, at, isEnd);
    while (at < end && bytes[at] != '>') {
      at = isSpace(bytes[at]) || bytes[at] == '/' ? at + 1 : attribute(at);
    }
    int next = Math.min(end, at + 1);
    var raw = visitor.tag(tag);
    return raw.isEmpty() ? next : raw(raw, next);
  }

  private int attribute(int start) {
    int at = start + 1;
    while (at < end && !isSpace(bytes[at]) && "=>/".indexOf(bytes[at]) < 0) {
      at++;
    }
    int nameEnd = at;
    while (at < end && isSpace(bytes[at])) {
      at++;
    }
    if (at >= end || bytes[at] != '=') {
      tag.add(start, nameEnd, nameEnd, nameEnd);
      return nameEnd;
    }
    at++;
    while (at < end && isSpace(bytes[at])) {
      at++;
    }
    if (at < end && (bytes[at] == '"' || bytes[at] == '\'')) {
      int close = find((char) bytes[at], at + 1);
      tag.add(start, nameEnd, at + 1, close);
      return Math.min(end, close + 1);
    }
    int valueStart = at;
    while (at < end && !isSpace(bytes[at]) && bytes[at] != '>') {
      at++;
    }
    tag.add(start, nameEnd, valueStart, at);
    return at;
  }

  private int raw(String element, int start) {
    for (int i = start; i + element.length() + 1 < end; i++) {
      if (bytes[i] == '<' && bytes[i + 1] == '/' && isNamed(i + 2, element)) {
        visitor.raw(element, start, i);
        return i;
      }
    }
    visitor.raw(element, start, end);
    return end;
  }

  private boolean isNamed(int at, String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if ((bytes[at + i] | 0x20) != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int find(char wanted, int from) {
    int at = from;
    while (at < end && bytes[at] != wanted) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b >= '\t' && b <= '\r';
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }
}
