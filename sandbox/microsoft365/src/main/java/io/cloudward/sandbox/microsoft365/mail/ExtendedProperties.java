package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.odata.Expansion;
import io.cloudward.sandbox.microsoft365.odata.Filter;
import java.util.regex.Pattern;

/** Single-value extended properties: MAPI properties that Graph has no name for. */
final class ExtendedProperties {
  static final String NAME = "singleValueExtendedProperties";

  private static final String STORED = "~extended";

  /** The two forms of ids on Graph's page: by tag, and by name in a property set. */
  private static final Pattern ID =
      Pattern.compile(
          "\\w+ (?:0x[0-9A-Fa-f]{1,8}|\\{[0-9A-Fa-f-]{36}\\} (?:Name .{1,255}|Id 0x[0-9A-Fa-f]{1,8}))");

  private ExtendedProperties() {}

  /** Sets those in a request's body. */
  static void set(ObjectNode message, JsonNode wanted) {
    var stored = message.withObjectProperty(STORED);
    for (var property : wanted) {
      var id = property.path("id").asText();
      if (!ID.matcher(id).matches() || !property.hasNonNull("value")) {
        throw new GraphError(
            400, "ErrorInvalidProperty", "The id or value of an extended property is invalid.");
      }
      stored.put(id, property.path("value").asText());
    }
  }

  /** Those that an expansion asks for; without a filter Graph shows none. */
  static ArrayNode of(ObjectNode message, Expansion expansion) {
    var shown = JsonNodeFactory.instance.arrayNode();
    if (expansion.filter().isEmpty()) {
      return shown;
    }
    var test = Filter.parse(expansion.filter());
    for (var stored : message.path(STORED).properties()) {
      var property =
          JsonNodeFactory.instance
              .objectNode()
              .put("id", stored.getKey())
              .put("value", stored.getValue().asText());
      if (test.test(property)) {
        shown.add(property);
      }
    }
    // MAPI knows the size of every message.
    var size = JsonNodeFactory.instance.objectNode().put("id", "Integer 0x0E08");
    if (test.test(size)) {
      shown.add(size.put("value", message.path(StoredMessage.SIZE).asText()));
    }
    return shown;
  }
}
