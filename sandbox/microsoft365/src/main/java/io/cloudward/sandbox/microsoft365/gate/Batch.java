package io.cloudward.sandbox.microsoft365.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code $batch}: up to twenty calls in one, some depending on others. */
@ApplicationScoped
class Batch implements GraphRoutes {
  private static final int MOST = 20;

  private final GraphGate gate;

  Batch(GraphGate gate) {
    this.gate = gate;
  }

  @Override
  public List<Route> routes() {
    return List.of(new Route("POST /$batch", this::run));
  }

  private GraphAnswer run(GraphCall call) {
    var parts = call.requireBody().path("requests");
    if (!parts.isArray() || parts.isEmpty()) {
      throw new GraphError(400, "BadRequest", "Invalid batch payload format.");
    }
    if (parts.size() > MOST) {
      throw new GraphError(
          400, "BadRequest", "Number of batch request steps exceeds the maximum value of 20.");
    }
    var statuses = new LinkedHashMap<String, Integer>();
    var answer = JsonNodeFactory.instance.objectNode();
    var responses = answer.putArray("responses");
    for (var part : parts) {
      var id = part.path("id").asText();
      if (id.isEmpty() || statuses.containsKey(id)) {
        throw new GraphError(400, "BadRequest", "Every batch step needs an id of its own.");
      }
      var response = dependsOnFailure(part, statuses) ? failedDependency() : step(call, part);
      response.put("id", id);
      statuses.put(id, response.path("status").asInt());
      responses.add(response);
    }
    return GraphAnswer.ok(answer);
  }

  private static boolean dependsOnFailure(JsonNode part, Map<String, Integer> statuses) {
    for (var other : part.path("dependsOn")) {
      var status = statuses.get(other.asText());
      if (status == null) {
        throw new GraphError(
            400, "BadRequest", "dependsOn names a step that does not come before.");
      }
      if (status >= 400) {
        return true;
      }
    }
    return false;
  }

  private static ObjectNode failedDependency() {
    var response = JsonNodeFactory.instance.objectNode().put("status", 424);
    response
        .putObject("body")
        .putObject("error")
        .put("code", "FailedDependency")
        .put("message", "A step this one depends on has failed.");
    return response;
  }

  private ObjectNode step(GraphCall call, JsonNode part) {
    var answer = gate.answer(request(call, part));
    var response = JsonNodeFactory.instance.objectNode().put("status", answer.status());
    var headers = response.putObject("headers");
    answer.headers().forEach(headers::put);
    var content = answer.content();
    if (content != null) {
      response.put("body", Base64.getEncoder().encodeToString(content));
    }
    var body = answer.body();
    if (body != null) {
      headers.put("Content-Type", "application/json");
      response.set("body", body);
    }
    return response;
  }

  private static GraphRequest request(GraphCall call, JsonNode part) {
    var headers = new HashMap<String, String>();
    part.path("headers")
        .properties()
        .forEach(h -> headers.put(h.getKey().toLowerCase(Locale.ROOT), h.getValue().asText()));
    headers.put("authorization", call.headers().get("authorization"));
    var url = part.path("url").asText().replaceFirst("^/", "");
    var question = url.indexOf('?');
    var path = question < 0 ? url : url.substring(0, question);
    var query = question < 0 ? "" : url.substring(question + 1);
    var slash = call.base().lastIndexOf('/');
    return new GraphRequest(
        part.path("method").asText().toUpperCase(Locale.ROOT),
        call.base().substring(0, slash),
        call.base().substring(slash + 1),
        decoded(path),
        parameters(query),
        headers,
        body(part.path("body"), headers.getOrDefault("content-type", "application/json")));
  }

  /** A part's body: JSON as it stands, anything else in base 64. */
  private static byte[] body(JsonNode body, String type) {
    if (body.isMissingNode()) {
      return new byte[0];
    }
    if (!body.isTextual() || type.contains("json")) {
      return body.toString().getBytes(StandardCharsets.UTF_8);
    }
    try {
      var text = body.asText();
      return type.startsWith("text/plain")
          ? text.getBytes(StandardCharsets.UTF_8)
          : Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new GraphError(400, "BadRequest", "The body of a batch step is not base 64.");
    }
  }

  private static Map<String, String> parameters(String query) {
    var parameters = new HashMap<String, String>();
    for (var pair : query.split("&", -1)) {
      var equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
