package io.cloudward.inspection.header;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads address lists (RFC 5322, section 3.4) as mail programs do: never refuses, takes what stands
 * in angle brackets as the address and the rest as the name, honours quotes, comments and groups.
 */
final class AddressParser {

  /** A line has no more (RFC 5322, section 2.1.1), and so no honest name or address. */
  private static final int LONGEST = 998;

  private final String value;
  private final List<MailAddress> found = new ArrayList<>();
  private final StringBuilder name = new StringBuilder();
  private final StringBuilder comment = new StringBuilder();
  private String angle = "";
  private boolean isAddress;
  private int at;

  private AddressParser(String value) {
    this.value = value;
  }

  static List<MailAddress> parse(String value) {
    var parser = new AddressParser(value);
    parser.run();
    return parser.found;
  }

  private void run() {
    while (at < value.length()) {
      char c = value.charAt(at);
      switch (c) {
        case '"' -> quoted();
        case '(' -> comment();
        case '<' -> angle();
        case ',', ';' -> endAddress();
        case ':' -> beginGroup();
        default -> append(c);
      }
      at++;
    }
    endAddress();
  }

  private void quoted() {
    for (at++; at < value.length() && value.charAt(at) != '"'; at++) {
      if (value.charAt(at) == '\\' && at + 1 < value.length()) {
        at++;
      }
      append(value.charAt(at));
    }
  }

  private void append(char c) {
    isAddress |= c == '@' || c == '[';
    name.append(c);
  }

  private void comment() {
    int depth = 1;
    for (at++; at < value.length(); at++) {
      char c = value.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return;
      }
      comment.append(c);
    }
  }

  private void angle() {
    int close = value.indexOf('>', at);
    int end = close < 0 ? value.length() : close;
    angle = value.substring(at + 1, end).strip();
    at = end;
  }

  /** A colon ends a group's name, unless it belongs to an address such as an IPv6 literal. */
  private void beginGroup() {
    if (isAddress) {
      name.append(':');
    } else {
      name.setLength(0);
    }
  }

  private void endAddress() {
    var text = name.toString().strip();
    if (!angle.isEmpty()) {
      found.add(new MailAddress(cut(EncodedWords.decode(text)), cut(angle)));
    } else if (!text.isEmpty()) {
      var called = EncodedWords.decode(comment.toString().strip());
      found.add(new MailAddress(cut(called), cut(text)));
    }
    name.setLength(0);
    comment.setLength(0);
    angle = "";
    isAddress = false;
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }
}
