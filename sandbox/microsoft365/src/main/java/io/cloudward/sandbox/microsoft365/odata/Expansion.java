package io.cloudward.sandbox.microsoft365.odata;

import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A related object that {@code $expand} asks for.
 *
 * @param filter the {@code $filter} inside its parentheses; empty for none
 */
public record Expansion(String property, String filter) {
  private static final Pattern PART =
      Pattern.compile("\\s*([A-Za-z]+)\\s*(?:\\(((?:[^()']|'[^']*')*)\\))?\\s*(?:,|$)");
  private static final Pattern FILTER = Pattern.compile("\\$filter=([^;]*)");

  /** The expansions of a call. */
  public static List<Expansion> of(GraphCall call) {
    var found = new ArrayList<Expansion>();
    var text = call.query("$expand").orElse("");
    var part = PART.matcher(text);
    var end = 0;
    while (end < text.length() && part.find(end) && part.start() == end) {
      var options = part.group(2);
      var filter = FILTER.matcher(options == null ? "" : options);
      found.add(new Expansion(part.group(1), filter.find() ? filter.group(1) : ""));
      end = part.end();
    }
    if (end < text.length()) {
      throw unknown(text);
    }
    return found;
  }

  /** The refusal of an expansion that does not exist. */
  public static GraphError unknown(String property) {
    return new GraphError(
        400,
        "BadRequest",
        "Parsing OData Select and Expand failed: Could not expand '%s'.".formatted(property));
  }
}
