package io.cloudward.sandbox.microsoft365.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Graph answers to a call; without a body for 202 and 204. */
public record GraphAnswer(int status, Map<String, String> headers, @Nullable JsonNode body) {
  /** 200 with a body. */
  public static GraphAnswer ok(JsonNode body) {
    return new GraphAnswer(200, Map.of(), body);
  }

  /** 201 with the new object. */
  public static GraphAnswer created(JsonNode body) {
    return new GraphAnswer(201, Map.of(), body);
  }

  /** 204. */
  public static GraphAnswer noContent() {
    return new GraphAnswer(204, Map.of(), null);
  }

  /** The same with one more header. */
  public GraphAnswer with(String name, String value) {
    var more = new HashMap<>(headers);
    more.put(name, value);
    return new GraphAnswer(status, more, body);
  }
}
