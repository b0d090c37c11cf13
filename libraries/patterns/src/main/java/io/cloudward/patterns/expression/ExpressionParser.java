package io.cloudward.patterns.expression;

import java.util.ArrayList;
import java.util.List;

/** Reads an expression: the subset of {@code java.util.regex} that the README describes. */
final class ExpressionParser {

  private static final int MOST_REPETITIONS = 256;
  private static final int DEEPEST = 32;

  private final String expression;
  private final boolean caseless;
  private int at;
  private int depth;

  private ExpressionParser(String expression) {
    this.caseless = expression.startsWith("(?i)");
    this.expression = expression;
    this.at = caseless ? 4 : 0;
  }

  static Node parse(String expression) {
    ExpressionParser parser = new ExpressionParser(expression);
    Node node = parser.choice();
    if (parser.at < expression.length()) {
      throw parser.refused("a closing parenthesis without an opening one");
    }
    return node;
  }

  private Node choice() {
    if (++depth > DEEPEST) {
      throw refused("groups nest deeper than " + DEEPEST);
    }
    List<Node> parts = new ArrayList<>();
    parts.add(sequence());
    while (at < expression.length() && expression.charAt(at) == '|') {
      at++;
      parts.add(sequence());
    }
    depth--;
    return parts.size() == 1 ? parts.getFirst() : new Node.Choice(parts);
  }

  private Node sequence() {
    List<Node> parts = new ArrayList<>();
    while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
      parts.add(quantified(atom()));
    }
    return parts.size() == 1 ? parts.getFirst() : new Node.Sequence(parts);
  }

  private Node atom() {
    char c = expression.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> new Node.One(folded(characterClass()));
      case '\\' -> new Node.One(folded(escape()));
      case '*', '+', '?', '{' -> throw refused("nothing stands before the quantifier " + c);
      case '^', '$' ->
          throw refused("no anchors: a match is always a whole word, and may stand anywhere");
      case '.' -> throw refused("no dot: name the characters in a class, or escape it");
      default -> new Node.One(folded(single(c)));
    };
  }

  private Node group() {
    if (!expression.startsWith("?:", at)) {
      throw refused(
          expression.startsWith("?", at)
              ? "no look-around, names or flags inside: groups are written (?:…)"
              : "groups are written (?:…)");
    }
    at += 2;
    Node node = choice();
    if (at >= expression.length()) {
      throw refused("a group is not closed");
    }
    at++;
    return node;
  }

  private Node quantified(Node part) {
    if (at >= expression.length()) {
      return part;
    }
    Node quantified =
        switch (expression.charAt(at)) {
          case '?' -> {
            at++;
            yield new Node.Repeat(part, 0, 1);
          }
          case '{' -> repeat(part);
          case '*', '+' ->
              throw refused("no unbounded repetition: write {0," + MOST_REPETITIONS + "}");
          default -> part;
        };
    if (quantified != part
        && at < expression.length()
        && "?+*{".indexOf(expression.charAt(at)) >= 0) {
      throw refused("a quantifier follows a quantifier");
    }
    return quantified;
  }

  private Node repeat(Node part) {
    at++;
    int least = number();
    int most = least;
    if (at < expression.length() && expression.charAt(at) == ',') {
      at++;
      if (at < expression.length() && expression.charAt(at) == '}') {
        throw refused("no unbounded repetition: write {" + least + "," + MOST_REPETITIONS + "}");
      }
      most = number();
    }
    if (at >= expression.length() || expression.charAt(at) != '}') {
      throw refused("a repetition is not closed");
    }
    at++;
    if (most < least || most > MOST_REPETITIONS) {
      throw refused("a repetition goes up to " + MOST_REPETITIONS + ", least first");
    }
    return new Node.Repeat(part, least, most);
  }

  private int number() {
    int from = at;
    while (at < expression.length()
        && at - from < 4
        && Character.digit(expression.charAt(at), 10) >= 0) {
      at++;
    }
    if (from == at) {
      throw refused("a repetition needs a number");
    }
    return Integer.parseInt(expression, from, at, 10);
  }

  private AsciiSet characterClass() {
    CharacterClassParser parser = new CharacterClassParser(expression, at);
    AsciiSet set = parser.parse();
    at = parser.at();
    return set;
  }

  private AsciiSet escape() {
    AsciiSet set = CharacterClassParser.escaped(expression, at);
    at++;
    return set;
  }

  private AsciiSet single(char c) {
    if (c >= 0x80) {
      throw refused("characters beyond ASCII are not supported");
    }
    return AsciiSet.NONE.with(c);
  }

  private AsciiSet folded(AsciiSet set) {
    return caseless ? set.caseless() : set;
  }

  private ExpressionRefused refused(String reason) {
    return new ExpressionRefused("At character " + at + ": " + reason);
  }
}
