package io.cloudward.connector.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One call of Graph.
 *
 * @param method the HTTP method
 * @param path path below the version, query included and encoded; or a link that Graph gave
 * @param body what is sent
 * @param repeatable whether it may be sent again when it is not known if it took effect
 */
public record GraphCall(String method, String path, @Nullable JsonNode body, boolean repeatable) {

  /** Reads. */
  public static GraphCall get(String path) {
    return new GraphCall("GET", path, null, true);
  }

  /** Creates something: not repeated blindly after an unknown outcome. */
  public static GraphCall post(String path, JsonNode body) {
    return new GraphCall("POST", path, body, false);
  }

  /** Changes something to a given state. */
  public static GraphCall patch(String path, JsonNode body) {
    return new GraphCall("PATCH", path, body, true);
  }

  /** Removes something. */
  public static GraphCall delete(String path) {
    return new GraphCall("DELETE", path, null, true);
  }

  /** Encodes a part of a path or a value of a query. */
  public static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Passwords travel in bodies. */
  @Override
  public String toString() {
    return method;
  }
}
