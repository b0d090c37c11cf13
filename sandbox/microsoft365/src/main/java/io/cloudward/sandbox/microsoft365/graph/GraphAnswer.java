package io.cloudward.sandbox.microsoft365.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Graph answers to a call; without a body for 202 and 204.
 *
 * @param content a body that is not JSON; its type is among the headers
 * @param pauseMillis wait before each piece of a body that comes slowly; 0 for a usual one
 */
public record GraphAnswer(
    int status,
    Map<String, String> headers,
    @Nullable JsonNode body,
    byte @Nullable [] content,
    long pauseMillis) {
  /** An answer at usual speed. */
  public GraphAnswer(int status, Map<String, String> headers, @Nullable JsonNode body) {
    this(status, headers, body, null, 0);
  }

  /** 200 with a body. */
  public static GraphAnswer ok(JsonNode body) {
    return new GraphAnswer(200, Map.of(), body);
  }

  /** 201 with the new object. */
  public static GraphAnswer created(JsonNode body) {
    return new GraphAnswer(201, Map.of(), body);
  }

  /** 200 with something else than JSON. */
  public static GraphAnswer content(String type, byte[] content) {
    return new GraphAnswer(200, Map.of("Content-Type", type), null, content, 0);
  }

  /** 204. */
  public static GraphAnswer noContent() {
    return new GraphAnswer(204, Map.of(), null);
  }

  /** The same with one more header. */
  public GraphAnswer with(String name, String value) {
    var more = new HashMap<>(headers);
    more.put(name, value);
    return new GraphAnswer(status, more, body, content, pauseMillis);
  }

  /** The same, its body coming in pieces. */
  public GraphAnswer slowedBy(long millis) {
    return new GraphAnswer(status, headers, body, content, millis);
  }

  @Override
  public String toString() {
    return "GraphAnswer[" + status + "]";
  }
}
