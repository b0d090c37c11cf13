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
    Selection.refuseUnplayed(call);
    var position = position(call, style, objects.sequence());
    refuseIfGone(call, style, position);
    var changes = objects.since(position.sequence());
    var visible = changes.stream().filter(e -> !position.first() || e.value() != null).toList();
    var size = style.pageSize(call);
    var page = visible.subList(0, Math.min(size, visible.size()));
    var answer = JsonNodeFactory.instance.objectNode();
    answer.put("@odata.context", Listing.context(call));
    if (page.size() < visible.size()) {
      var next = at(position, page.getLast().changed(), position.first());
      answer.put("@odata.nextLink", style.nextLink(call, next.text()));
    } else {
      var end = changes.isEmpty() ? position.sequence() : changes.getLast().changed();
      answer.put("@odata.deltaLink", style.deltaLink(call, at(position, end, false).text()));
    }
    var properties = selection.named(position.select(), type);
    var value = answer.putArray("value");
    page.forEach(entry -> value.add(shown(entry, properties, view)));
    return GraphAnswer.ok(answer);
  }

  private DeltaToken position(GraphCall call, DeltaStyle style, long latest) {
    var feed = call.organization().id() + call.relativePath();
    Optional<String> token = style.token(call);
    var select = call.query("$select").orElse("");
    if (token.isEmpty()) {
      return new DeltaToken(feed, 0, true, select);
    }
    if (token.get().equals("latest")) {
      return new DeltaToken(feed, latest, false, select);
    }
    return DeltaToken.parse(token.get(), feed);
  }

  private void refuseIfGone(GraphCall call, DeltaStyle style, DeltaToken position) {
    var path = call.relativePath();
    var gone = faults.strikes(Fault.DELTA_GONE, call.organization().id(), path).isPresent();
    if (gone && !position.first()) {
      throw new GraphError(
          410,
          style.goneCode(),
          "The sync state generation is not found; the client must synchronize from the beginning.",
          Map.of("Location", style.restartLink(call)));
    }
  }

  private static DeltaToken at(DeltaToken position, long sequence, boolean first) {
    return new DeltaToken(position.feed(), sequence, first, position.select());
  }

  private ObjectNode shown(Entry entry, List<String> properties, UnaryOperator<ObjectNode> view) {
    var value = entry.value();
    if (value == null) {
      var removed = JsonNodeFactory.instance.objectNode().put("id", entry.id());
      removed.putObject("@removed").put("reason", "deleted");
      return removed;
    }
    var shown = selection.show(view.apply(value), properties);
    shown.set("id", value.get("id"));
    return shown;
  }
}
