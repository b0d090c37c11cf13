package io.cloudward.sandbox.microsoft365.odata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** {@code $orderby}: properties with commas between, each with {@code asc} or {@code desc}. */
final class Order {
  private Order() {}

  static List<ObjectNode> sorted(GraphCall call, List<ObjectNode> objects) {
    var wanted = call.query("$orderby");
    if (wanted.isEmpty()) {
      return objects;
    }
    return Arrays.stream(wanted.get().split(",", -1))
        .map(part -> comparator(part.strip().split("\\s+", -1)))
        .reduce(Comparator::thenComparing)
        .map(order -> objects.stream().sorted(order).toList())
        .orElse(objects);
  }

  private static Comparator<ObjectNode> comparator(String[] words) {
    var direction = words.length > 1 ? words[1] : "asc";
    if (words.length > 2 || !List.of("asc", "desc").contains(direction)) {
      throw new GraphError(400, "BadRequest", "Invalid $orderby expression.");
    }
    Comparator<ObjectNode> rising = (a, b) -> compare(at(a, words[0]), at(b, words[0]));
    return direction.equals("desc") ? rising.reversed() : rising;
  }

  private static int compare(JsonNode a, JsonNode b) {
    return a.isNumber() && b.isNumber()
        ? Double.compare(a.asDouble(), b.asDouble())
        : a.asText().compareToIgnoreCase(b.asText());
  }

  private static JsonNode at(JsonNode object, String property) {
    var value = object;
    for (var name : property.split("/", -1)) {
      value = value.path(name);
    }
    return value;
  }
}
