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
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers with a list: filtered, in pages, each object reduced to what was selected. */
@ApplicationScoped
public class Listing {
  /** Page size without {@code $top}; Graph's page on listing users. */
  static final int PAGE = 100;

  /** The same of Outlook; Graph's page on listing messages. */
  public static final int MAIL_PAGE = 10;

  private static final int LARGEST = 999;
  private static final int LARGEST_OF_ITEMS = 1_000;
  private static final Pattern PREFERRED = Pattern.compile("odata\\.maxpagesize=([1-9][0-9]{0,3})");

  private final Selection selection;

  Listing(Selection selection) {
    this.selection = selection;
  }

  /** The page of the objects that the call asks for. */
  public GraphAnswer answer(GraphCall call, String type, List<ObjectNode> objects) {
    var properties = selection.of(call, type);
    var filter = call.query("$filter");
    var passed =
        filter.isEmpty() ? objects : objects.stream().filter(Filter.parse(filter.get())).toList();
    return page(call, passed, PAGE, object -> selection.show(object, properties));
  }

  /** The objects that pass the call's filter, in the order it asks for. */
  public static List<ObjectNode> wanted(GraphCall call, List<ObjectNode> objects) {
    var filter = call.query("$filter");
    var passed =
        filter.isEmpty()
            ? objects
            : objects.stream().filter(Filter.parseOrdered(filter.get())).toList();
    return Order.sorted(call, passed);
  }

  /**
   * The page of a list that the call asks for.
   *
   * @param usual size of a page if the call names none
   * @param view shows an item; asked for those of the page alone
   */
  public <T> GraphAnswer page(
      GraphCall call, List<T> wanted, int usual, Function<T, ObjectNode> view) {
    var skipped = call.query("$skip").filter(n -> n.matches("\\d{1,9}")).orElse("0");
    var start = call.query("$skiptoken").map(Listing::start).orElse(Integer.valueOf(skipped));
    var end = Math.min(wanted.size(), start + pageSize(call, usual));
    var answer = JsonNodeFactory.instance.objectNode();
    answer.put("@odata.context", context(call));
    if (call.query("$count").filter("true"::equals).isPresent()) {
      answer.put("@odata.count", wanted.size());
    }
    if (end < wanted.size()) {
      answer.put("@odata.nextLink", link(call, "$skiptoken", token(end)));
    }
    var page = answer.putArray("value");
    wanted.subList(Math.min(start, end), end).forEach(item -> page.add(view.apply(item)));
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
  static int pageSize(GraphCall call, int usual) {
    var preferred = PREFERRED.matcher(call.header("prefer").orElse(""));
    var otherwise = preferred.find() ? preferred.group(1) : Integer.toString(usual);
    var top = call.query("$top").orElse(otherwise);
    var largest = usual == PAGE ? LARGEST : LARGEST_OF_ITEMS;
    if (!top.matches("[1-9][0-9]{0,3}") || Integer.parseInt(top) > largest) {
      throw new GraphError(
          400,
          "Request_BadRequest",
          "Invalid page size specified: '%s'. Must be between 1 and %d inclusive."
              .formatted(top, largest));
    }
    return Integer.parseInt(top);
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

  /** The annotation that says where the answer's type is described. */
  public static String context(GraphCall call) {
    return call.base() + "/$metadata#" + String.join("/", call.path());
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
