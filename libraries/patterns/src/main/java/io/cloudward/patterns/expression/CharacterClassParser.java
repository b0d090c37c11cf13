package io.cloudward.patterns.expression;

/** Reads a class such as {@code [A-Z0-9_]} and escapes such as {@code \d}. */
final class CharacterClassParser {

  private static final AsciiSet DIGITS = AsciiSet.range('0', '9');
  private static final AsciiSet WORD =
      DIGITS.union(AsciiSet.range('A', 'Z')).union(AsciiSet.range('a', 'z')).with('_');
  private static final AsciiSet SPACE = AsciiSet.range('\t', '\r').with(' ');

  private final String expression;
  private int at;

  /** Starts after the opening bracket. */
  CharacterClassParser(String expression, int at) {
    this.expression = expression;
    this.at = at;
  }

  /** Where the expression goes on after the class. */
  int at() {
    return at;
  }

  AsciiSet parse() {
    AsciiSet set = AsciiSet.NONE;
    if (peek() == '^') {
      throw refused("no negated classes: name the characters that may stand there");
    }
    while (peek() != ']') {
      AsciiSet item = item();
      if (peek() == '-' && at + 1 < expression.length() && expression.charAt(at + 1) != ']') {
        at++;
        item = range(item, item());
      }
      set = set.union(item);
    }
    at++;
    if (set.size() == 0) {
      throw refused("an empty class");
    }
    return set;
  }

  private AsciiSet range(AsciiSet from, AsciiSet to) {
    int first = only(from);
    int last = only(to);
    if (first > last) {
      throw refused("a range runs backwards");
    }
    return AsciiSet.range(first, last);
  }

  private int only(AsciiSet set) {
    if (set.size() != 1) {
      throw refused("a range needs single characters at its ends");
    }
    return set.low() != 0
        ? Long.numberOfTrailingZeros(set.low())
        : 64 + Long.numberOfTrailingZeros(set.high());
  }

  private AsciiSet item() {
    char c = peek();
    at++;
    if (c == '\\') {
      return escaped(expression, at++);
    }
    if (c == '[' || c == '&' && peek() == '&') {
      throw refused("no classes within classes");
    }
    if (c >= 0x80) {
      throw refused("characters beyond ASCII are not supported");
    }
    return AsciiSet.NONE.with(c);
  }

  private char peek() {
    if (at >= expression.length()) {
      throw refused("a class is not closed");
    }
    return expression.charAt(at);
  }

  /** What the character after a backslash means. */
  static AsciiSet escaped(String expression, int at) {
    if (at >= expression.length()) {
      throw new ExpressionRefused("At character " + at + ": nothing follows the backslash");
    }
    char c = expression.charAt(at);
    return switch (c) {
      case 'd' -> DIGITS;
      case 'w' -> WORD;
      case 's' -> SPACE;
      case 't' -> AsciiSet.NONE.with('\t');
      case 'n' -> AsciiSet.NONE.with('\n');
      case 'r' -> AsciiSet.NONE.with('\r');
      default -> {
        if (c >= 0x80 || Character.isLetterOrDigit(c)) {
          throw new ExpressionRefused("At character " + at + ": \\" + c + " is not supported");
        }
        yield AsciiSet.NONE.with(c);
      }
    };
  }

  private ExpressionRefused refused(String reason) {
    return new ExpressionRefused("At character " + at + ": " + reason);
  }
}
