package io.cloudward.sandbox.microsoft365.odata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers with a list: filtered, in pages, each object reduced to what was selected. */
@ApplicationScoped
public class Listing {
  /** Page size without {@code $top}, and the largest; Graph's page on listing users. */
  private static final int PAGE = 100;

  private static final int LARGEST = 999;

  private final Selection selection;

  Listing(Selection selection) {
    this.selection = selection;
  }

  /** The page of the objects that the call asks for. */
  public GraphAnswer answer(GraphCall call, String type, List<ObjectNode> objects) {
    var wanted = objects;
    var filter = call.query("$filter");
    if (filter.isPresent()) {
      var test = Filter.parse(filter.get());
      wanted = objects.stream().filter(test).toList();
    }
    var start = call.query("$skiptoken").map(token -> start(token)).orElse(0);
    var end = Math.min(wanted.size(), start + pageSize(call));
    var properties = selection.of(call, type);
    var answer = JsonNodeFactory.instance.objectNode();
    answer.put("@odata.context", context(call));
    if (call.query("$count").filter("true"::equals).isPresent()) {
      answer.put("@odata.count", wanted.size());
    }
    if (end < wanted.size()) {
      answer.put("@odata.nextLink", link(call, "$skiptoken", token(end)));
    }
    var page = answer.putArray("value");
    wanted.subList(Math.min(start, end), end).forEach(o -> page.add(show(o, properties)));
    return GraphAnswer.ok(answer);
  }

  /** One object, reduced to what was selected. */
  public GraphAnswer single(GraphCall call, String type, ObjectNode object) {
    var shown = selection.show(object, selection.of(call, type));
    var answer = JsonNodeFactory.instance.objectNode();
    answer.put("@odata.context", context(call) + "/$entity");
    answer.setAll(shown);
    return GraphAnswer.ok(answer);
  }

  /** How many objects a page may have. */
  static int pageSize(GraphCall call) {
    var top = call.query("$top");
    if (top.isEmpty()) {
      return PAGE;
    }
    if (!top.get().matches("[1-9][0-9]{0,2}")) {
      throw new GraphError(
          400,
          "Request_BadRequest",
          "Invalid page size specified: '%s'. Must be between 1 and %d inclusive."
              .formatted(top.get(), LARGEST));
    }
    return Integer.parseInt(top.get());
  }

  /** The call's URL with its parameters, one of them replaced. */
  static String link(GraphCall call, String name, String value) {
    var others =
        call.query().entrySet().stream()
            .filter(parameter -> !parameter.getKey().equals(name))
            .sorted(Map.Entry.comparingByKey())
            .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
            .collect(Collectors.joining("&"));
    return call.url() + "?" + (others.isEmpty() ? "" : others + "&") + name + "=" + encoded(value);
  }

  static String context(GraphCall call) {
    return call.base() + "/$metadata#" + String.join("/", call.path());
  }

  private ObjectNode show(ObjectNode object, List<String> properties) {
    return selection.show(object, properties);
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String token(int start) {
    var text = "start:" + start;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static int start(String token) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
      return Integer.parseInt(text.replaceFirst("^start:", ""));
    } catch (IllegalArgumentException e) {
      throw new GraphError(
          400,
          "Directory_ExpiredPageToken",
          "The specified page token value has expired and can no longer be included in your request.");
    }
  }
}
