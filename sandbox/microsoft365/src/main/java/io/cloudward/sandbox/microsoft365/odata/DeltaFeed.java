package io.cloudward.sandbox.microsoft365.odata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Entry;
import io.cloudward.sandbox.microsoft365.directory.TrackedCollection;
import io.cloudward.sandbox.microsoft365.faults.Fault;
import io.cloudward.sandbox.microsoft365.faults.Faults;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Answers a delta query: what changed since the token, in pages, with the next token. */
@ApplicationScoped
public class DeltaFeed {
  private final Selection selection;
  private final Faults faults;

  DeltaFeed(Selection selection, Faults faults) {
    this.selection = selection;
    this.faults = faults;
  }

  /**
   * A page of changes.
   *
   * @param style how this feed names its tokens and loses them
   * @param view turns a stored object into a shown one; annotations it adds are kept
   */
  public GraphAnswer answer(
      GraphCall call,
      DeltaStyle style,
      String type,
      TrackedCollection objects,
      UnaryOperator<ObjectNode> view) {
    return answer(
        call,
        style,
        type,
        Changes.of(objects),
        (stored, properties) -> {
          var shown = selection.show(view.apply(stored), properties);
          shown.set("id", stored.get("id"));
          return shown;
        });
  }

  /** The same for changes that are kept elsewhere, with a view that selects properties itself. */
  public GraphAnswer answer(
      GraphCall call, DeltaStyle style, String type, Changes changes, DeltaView view) {
    Selection.refuseUnplayed(call, style == DeltaStyle.MAIL ? Set.of("$expand") : Set.of());
    var latest = changes.sequence();
    var position = position(call, style, latest);
    refuseIfGone(call, style, position, changes);
    var size = style.pageSize(call);
    var found = changes.since(position.sequence(), size + 1, !position.first());
    var page = found.subList(0, Math.min(size, found.size()));
    var answer = JsonNodeFactory.instance.objectNode();
    answer.put("@odata.context", Listing.context(call));
    if (page.size() < found.size()) {
      var next = at(position, page.getLast().changed(), position.first());
      answer.put("@odata.nextLink", style.nextLink(call, next.text()));
    } else {
      var last = page.isEmpty() ? 0 : page.getLast().changed();
      var end = Math.max(position.sequence(), Math.max(latest, last));
      answer.put("@odata.deltaLink", style.deltaLink(call, at(position, end, false).text()));
    }
    var properties = selection.named(position.query().select(), type);
    var value = answer.putArray("value");
    page.stream()
        .filter(entry -> isWanted(entry, position))
        .forEach(entry -> value.add(shown(entry, style, properties, view)));
    return GraphAnswer.ok(answer);
  }

  private static DeltaToken position(GraphCall call, DeltaStyle style, long latest) {
    var feed = call.organization().id() + call.relativePath();
    Optional<String> token = style.token(call).filter(text -> !text.isEmpty());
    if (token.isEmpty()) {
      return new DeltaToken(feed, 0, true, DeltaToken.Query.of(call));
    }
    if (token.get().equals("latest")) {
      return new DeltaToken(feed, latest, false, DeltaToken.Query.of(call));
    }
    return DeltaToken.parse(token.get(), feed);
  }

  private void refuseIfGone(
      GraphCall call, DeltaStyle style, DeltaToken position, Changes changes) {
    var path = call.relativePath();
    var gone = faults.strikes(Fault.DELTA_GONE, call.organization().id(), path).isPresent();
    if (!position.first() && (gone || changes.hasForgotten(position.sequence()))) {
      throw new GraphError(
          410,
          style.goneCode(),
          "The sync state generation is not found; the client must synchronize from the beginning.",
          Map.of("Location", style.restartLink(call)));
    }
  }

  private static DeltaToken at(DeltaToken position, long sequence, boolean first) {
    return new DeltaToken(position.feed(), sequence, first, position.query());
  }

  private static boolean isWanted(Entry entry, DeltaToken position) {
    var value = entry.value();
    var filter = position.query().filter();
    var wanted =
        switch (position.query().changeType()) {
          case "created" -> value != null && entry.created() > position.sequence();
          case "updated" -> value != null && entry.created() <= position.sequence();
          case "deleted" -> value == null;
          default -> true;
        };
    return wanted && (value == null || filter.isEmpty() || Filter.parseOrdered(filter).test(value));
  }

  private static ObjectNode shown(
      Entry entry, DeltaStyle style, List<String> properties, DeltaView view) {
    var value = entry.value();
    return value == null ? view.removed(entry.id(), style) : view.show(value, properties);
  }
}
