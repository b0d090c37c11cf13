package io.cloudward.inspection.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Finds addresses in UTF-8 text: with a scheme, beginning with {@code www.}, and in the defanged
 * forms that people write to keep a link from being clicked ({@code hxxp}, {@code [.]}, {@code
 * [:]}).
 */
public final class LinkFinder {

  private static final int LONGEST = 8192;
  private static final int LONGEST_HOST = 253;
  private static final String SCHEME_CHARACTERS = "+-.";
  private static final Pattern BARE_HOST =
      Pattern.compile("(?s)[^/]*\\.[A-Za-z\\u0080-\\uFFFF][^/.]*(?:[/:?#.].*)?");

  private final byte[] text;
  private final int end;
  private final Consumer<Link> found;
  private int done;

  private LinkFinder(byte[] text, int start, int end, Consumer<Link> found) {
    this.text = text;
    this.end = end;
    this.done = start;
    this.found = found;
  }

  /** Gives every address between {@code start} and {@code end} to {@code found}, in order. */
  public static void find(byte[] text, int start, int end, Consumer<Link> found) {
    new LinkFinder(text, start, end, found).run(start);
  }

  private void run(int start) {
    for (int i = start; i < end; i++) {
      switch (text[i]) {
        case ':' -> i = Math.max(i, atColon(i));
        case '[', '(', '{' -> i = Math.max(i, atBracket(i));
        case 'w', 'W' -> i = Math.max(i, atW(i));
        default -> {}
      }
    }
  }

  /** {@code scheme://}, or with the slashes turned as some readers accept. */
  private int atColon(int colon) {
    if (!isSlash(colon + 1)
        || !isSlash(colon + 2)
        || colon + 3 >= end
        || AddressEnd.isEnd(text, colon + 3, end)) {
      return colon;
    }
    return withScheme(colon, colon + 1);
  }

  private int atBracket(int at) {
    if (matches(at + 1, ":]//") || matches(at + 1, "://]")) {
      return withScheme(at, at + (text[at + 2] == ']' ? 3 : 5));
    }
    int dot = defangedDot(at);
    if (dot == 0 || at == done || !isHostByte(at - 1)) {
      return at;
    }
    int start = at;
    while (start > done && at - start < LONGEST_HOST && isHostByte(start - 1)) {
      start--;
    }
    int stop = endOf(at + dot);
    var rest = mended(start, stop);
    // A bare host needs a letter in its last label, or every "[.]" of a sentence would count.
    if (!BARE_HOST.matcher(rest).matches()) {
      return at;
    }
    found.accept(Link.of("http://" + rest, LinkSource.TEXT).asDefanged());
    done = stop;
    return stop - 1;
  }

  private int atW(int at) {
    boolean isWord = at > done && isHostByte(at - 1);
    if (isWord || !matches(at, "www.") || at + 4 >= end || !isHostByte(at + 4)) {
      return at;
    }
    int stop = endOf(at);
    found.accept(Link.of("http://" + mended(at, stop), LinkSource.TEXT));
    done = stop;
    return stop - 1;
  }

  private int withScheme(int colon, int rest) {
    int start = colon;
    while (start > done && colon - start < 16 && isSchemeByte(text[start - 1])) {
      start--;
    }
    while (start < colon && !isLetter(text[start])) {
      start++;
    }
    if (start == colon) {
      return colon;
    }
    var written = new String(text, start, colon - start, UTF_8).toLowerCase(Locale.ROOT);
    var scheme = Defanged.webScheme(written);
    var mended = Defanged.mendScheme(scheme);
    int stop = endOf(rest);
    int address = rest;
    while (isSlash(address) && address < stop) {
      address++;
    }
    var tail = mended(address, stop);
    var link = Link.of(mended + "://" + tail, LinkSource.TEXT);
    boolean isDefanged =
        !mended.equals(scheme)
            || text[colon] != ':'
            || tail.length() != plain(address, stop).length();
    found.accept(isDefanged ? link.asDefanged() : link);
    done = stop;
    return stop - 1;
  }

  private int endOf(int start) {
    int stop = start;
    while (stop < end && stop - start < LONGEST && !AddressEnd.isEnd(text, stop, end)) {
      stop += Math.max(1, defangedDot(stop));
    }
    stop = Math.min(stop, end);
    while (stop > start && isTrailing(text[stop - 1]) && !closes(start, stop)) {
      stop--;
    }
    return stop;
  }

  /** Whether the bracket before {@code stop} has its partner within the address. */
  private boolean closes(int start, int stop) {
    byte close = text[stop - 1];
    byte open = (byte) (close == ')' ? '(' : close == ']' ? '[' : 0);
    int balance = 0;
    for (int i = start; i < stop && open != 0; i++) {
      balance += text[i] == open ? 1 : text[i] == close ? -1 : 0;
    }
    return open != 0 && balance >= 0;
  }

  private String plain(int start, int stop) {
    return new String(text, start, stop - start, UTF_8);
  }

  private String mended(int start, int stop) {
    return Defanged.mend(plain(start, stop));
  }

  /** Length of {@code [.]}, {@code (.)}, {@code {.}} or the same with {@code dot}; 0 if none. */
  private int defangedDot(int at) {
    if (at + 2 >= end || text[at] != '[' && text[at] != '(' && text[at] != '{') {
      return 0;
    }
    int close = text[at + 1] == '.' ? at + 2 : matches(at + 1, "dot") ? at + 4 : end;
    return close < end && (text[close] == ']' || text[close] == ')' || text[close] == '}')
        ? close + 1 - at
        : 0;
  }

  private boolean matches(int at, String lower) {
    if (at + lower.length() > end) {
      return false;
    }
    for (int i = 0; i < lower.length(); i++) {
      int b = text[at + i];
      if ((b >= 'A' && b <= 'Z' ? b + 32 : b) != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSlash(int at) {
    return at < end && (text[at] == '/' || text[at] == '\\');
  }

  private static boolean isTrailing(byte b) {
    return ".,;:!?'*_)]}".indexOf(b) >= 0;
  }

  private boolean isHostByte(int at) {
    byte b = text[at];
    return b < 0 || isLetter(b) || b >= '0' && b <= '9' || b == '-' || b == '.';
  }

  private static boolean isSchemeByte(byte b) {
    return isLetter(b) || b >= '0' && b <= '9' || b == '*' || SCHEME_CHARACTERS.indexOf(b) >= 0;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }
}
