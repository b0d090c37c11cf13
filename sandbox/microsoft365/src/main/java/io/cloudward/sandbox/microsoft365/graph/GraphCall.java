package io.cloudward.sandbox.microsoft365.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call to Graph by a known caller.
 *
 * @param path segments as {@link GraphPath} normalises them
 * @param query decoded parameters; names keep their dollar sign
 * @param headers by name in lower case
 * @param body JSON, if there was any
 * @param content the body as it came
 * @param base address of the API, such as {@code http://127.0.0.1:8090/v1.0}
 * @param parameters what the route's placeholders stand for, in order
 */
public record GraphCall(
    Caller caller,
    String method,
    List<String> path,
    Map<String, String> query,
    Map<String, String> headers,
    @Nullable JsonNode body,
    byte[] content,
    String base,
    List<String> parameters) {

  /** The organization the call is about. */
  public Organization organization() {
    return caller.organization();
  }

  /** What a placeholder of the route stands for, counted from 0. */
  public String parameter(int index) {
    return parameters.get(index);
  }

  /** A query parameter; those of OData are known without their dollar sign, too. */
  public Optional<String> query(String name) {
    var plain = name.startsWith("$") ? query.get(name.substring(1)) : null;
    return Optional.ofNullable(query.getOrDefault(name, plain));
  }

  /** A header. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** The body, which must be a JSON object. */
  public JsonNode requireBody() {
    var json = body;
    if (json == null || !json.isObject()) {
      throw GraphError.badRequest("A JSON object is expected in the request body.");
    }
    return json;
  }

  /** Whether the client asked for ids that stay the same when a message moves. */
  public boolean prefersImmutableIds() {
    return header("prefer").orElse("").contains("IdType=\"ImmutableId\"");
  }

  /** A parameter of an action in the body; clients write its name with a small or a capital. */
  public JsonNode requireParameter(String name) {
    for (var property : requireBody().properties()) {
      if (property.getKey().equalsIgnoreCase(name)) {
        return property.getValue();
      }
    }
    return MissingNode.getInstance();
  }

  /** The absolute URL of the call without its query. */
  public String url() {
    return base + "/" + String.join("/", path);
  }

  /** The path from the version on, as permissions, faults and the log see it. */
  public String relativePath() {
    return "/" + String.join("/", path);
  }

  /** The same call with what the placeholders of its route stand for. */
  public GraphCall routed(List<String> values) {
    return new GraphCall(caller, method, path, query, headers, body, content, base, values);
  }

  @Override
  public String toString() {
    return method + " " + relativePath();
  }
}
