package io.cloudward.patterns.engine;

import io.cloudward.patterns.text.Words;

/**
 * E-mail addresses around an at sign. Sources: RFC 5321 sections 4.1.2 and 4.5.3.1 (forms and
 * lengths), RFC 6531 (letters beyond ASCII), RFC 1123 section 2.1 (labels; the last one is never a
 * number). Of the special characters that a local part may hold only those are read that people
 * use; the others more often surround an address than belong to it.
 */
final class EmailAddress {

  /** The name by which identifier files ask for this detector. */
  static final String DETECTOR = "email";

  /** Confidence of an address without context. */
  static final int CONFIDENCE = 90;

  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST = 254;
  private static final int LONGEST_USER = 256;

  private final DomainName domain = new DomainName();
  private int start;

  /** Whether an address surrounds the at sign at a place. */
  boolean find(byte[] text, int from, int to, int at) {
    start = at > from && text[at - 1] == '"' ? quoted(text, from, at) : plain(text, from, at);
    return start < at
        && domain.read(text, at + 1, to)
        && domain.end() - start <= LONGEST
        && !isUserOfUrl(text, from, start);
  }

  /** Whether a user and password of a URL stand here (RFC 3986 section 3.2.1); mailto has none. */
  private static boolean isUserOfUrl(byte[] text, int from, int start) {
    int least = Math.max(from, start - LONGEST_USER);
    int at = start;
    while (at > least
        && text[at - 1] > ' '
        && text[at - 1] < 0x7F
        && "/?#\"<>@".indexOf(text[at - 1]) < 0) {
      at--;
    }
    boolean isAuthority = at - 3 >= from && text[at - 1] == '/' && text[at - 2] == '/';
    return isAuthority && text[at - 3] == ':' && (at - 4 < from || (text[at - 4] | 0x20) != 'o');
  }

  int start() {
    return start;
  }

  int end() {
    return domain.end();
  }

  /** Where the local part begins; the at sign's place if there is none. */
  private static int plain(byte[] text, int from, int at) {
    if (at == from || text[at - 1] == '.') {
      return at;
    }
    int first = at;
    while (first > from && at - first <= LONGEST_LOCAL) {
      int before = Utf8.before(text, from, first);
      boolean twoDots = text[before] == '.' && text[first] == '.';
      if (twoDots || !isLocal(Utf8.decode(text, before, first) >>> 3)) {
        break;
      }
      first = before;
    }
    if (at - first > LONGEST_LOCAL) {
      return at;
    }
    while (first < at && "%+'.-".indexOf(text[first]) >= 0) {
      first++;
    }
    return first;
  }

  private static boolean isLocal(int codePoint) {
    return Words.isWord(codePoint) || codePoint < 0x80 && "%+'.-".indexOf(codePoint) >= 0;
  }

  private static int quoted(byte[] text, int from, int at) {
    int first = at - 2;
    while (first >= from && at - first <= LONGEST_LOCAL && isQuotable(text[first])) {
      first--;
    }
    boolean opened = first >= from && first < at - 2 && text[first] == '"';
    return opened && at - first <= LONGEST_LOCAL && !Utf8.wordBefore(text, from, first)
        ? first
        : at;
  }

  private static boolean isQuotable(byte c) {
    return c >= ' ' && c < 0x7F && c != '"' && c != '\\';
  }
}
