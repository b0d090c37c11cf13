package io.cloudward.sandbox.microsoft365.odata;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The simple forms of {@code $filter}: comparisons with {@code eq}, {@code ne}, {@code gt}, {@code
 * ge}, {@code lt} and {@code le}, {@code startswith} and {@code endswith}, combined by {@code and}
 * and {@code or} without parentheses. Everything else is refused as unsupported, as Graph does with
 * many forms.
 */
public final class Filter {
  private static final Pattern TOKEN =
      Pattern.compile("'(?:[^']|'')*'|[A-Za-z0-9_./:+-]+|[(),]|\\S");

  private final List<String> tokens = new ArrayList<>();
  private final boolean ordered;
  private int next;

  private Filter(String text, boolean ordered) {
    this.ordered = ordered;
    var matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
  }

  /** The test that an expression describes, in the forms that the directory knows. */
  public static Predicate<JsonNode> parse(String expression) {
    return new Filter(expression, false).test();
  }

  /** The same with {@code gt}, {@code ge}, {@code lt} and {@code le}, which mail and files know. */
  public static Predicate<JsonNode> parseOrdered(String expression) {
    return new Filter(expression, true).test();
  }

  private Predicate<JsonNode> test() {
    var test = alternatives();
    if (next < tokens.size()) {
      throw unsupported();
    }
    return test;
  }

  private Predicate<JsonNode> alternatives() {
    var test = conjunction();
    while (accept("or")) {
      test = test.or(conjunction());
    }
    return test;
  }

  private Predicate<JsonNode> conjunction() {
    var test = comparison();
    while (accept("and")) {
      test = test.and(comparison());
    }
    return test;
  }

  private Predicate<JsonNode> comparison() {
    var first = take();
    if (accept("(")) {
      return function(first.toLowerCase(Locale.ROOT));
    }
    var operator = take();
    var value = literal(take());
    return switch (operator) {
      case "eq" -> object -> equal(at(object, first), value);
      case "ne" -> object -> !equal(at(object, first), value);
      default -> ordered(first, operator, value);
    };
  }

  private Predicate<JsonNode> ordered(String first, String operator, String value) {
    if (!ordered) {
      throw unsupported();
    }
    return switch (operator) {
      case "gt" -> object -> compare(at(object, first), value) > 0;
      case "ge" -> object -> compare(at(object, first), value) >= 0;
      case "lt" -> object -> compare(at(object, first), value) < 0;
      case "le" -> object -> compare(at(object, first), value) <= 0;
      default -> throw unsupported();
    };
  }

  private static int compare(JsonNode value, String literal) {
    try {
      return value.isNumber()
          ? Double.compare(value.asDouble(), Double.parseDouble(literal))
          : Instant.parse(value.asText()).compareTo(OffsetDateTime.parse(literal).toInstant());
    } catch (DateTimeParseException | NumberFormatException e) {
      return value.asText().compareToIgnoreCase(literal);
    }
  }

  private Predicate<JsonNode> function(String name) {
    var property = take();
    expect(",");
    var value = literal(take()).toLowerCase(Locale.ROOT);
    expect(")");
    return switch (name) {
      case "startswith" -> object -> text(object, property).startsWith(value);
      case "endswith" -> object -> text(object, property).endsWith(value);
      default -> throw unsupported();
    };
  }

  private static String text(JsonNode object, String property) {
    return at(object, property).asText("").toLowerCase(Locale.ROOT);
  }

  private static boolean equal(JsonNode value, String literal) {
    if (value.isNull() || value.isMissingNode()) {
      return literal.equals("null");
    }
    return value.asText().equalsIgnoreCase(literal);
  }

  private static JsonNode at(JsonNode object, String property) {
    var value = object;
    for (var name : property.split("/", -1)) {
      value = value.path(name);
    }
    return value;
  }

  private static String literal(String token) {
    var quoted = token.length() > 1 && token.startsWith("'");
    return quoted ? token.substring(1, token.length() - 1).replace("''", "'") : token;
  }

  private boolean accept(String token) {
    var found = next < tokens.size() && tokens.get(next).equalsIgnoreCase(token);
    if (found) {
      next++;
    }
    return found;
  }

  private void expect(String token) {
    if (!accept(token)) {
      throw unsupported();
    }
  }

  private String take() {
    if (next == tokens.size()) {
      throw unsupported();
    }
    return tokens.get(next++);
  }

  private static GraphError unsupported() {
    return new GraphError(400, "Request_UnsupportedQuery", "Unsupported or invalid query filter.");
  }
}
