package io.cloudward.sandbox.microsoft365.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import io.cloudward.sandbox.microsoft365.odata.DeltaFeed;
import io.cloudward.sandbox.microsoft365.odata.DeltaStyle;
import io.cloudward.sandbox.microsoft365.odata.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads, makes, renames, moves and deletes files and folders. */
@ApplicationScoped
class ItemRoutes implements GraphRoutes {
  private static final int USUAL_PAGE = 200;

  private final DriveStores drives;
  private final ItemView view;
  private final ItemChanges changes;
  private final Listing listing;
  private final DeltaFeed delta;

  ItemRoutes(
      DriveStores drives, ItemView view, ItemChanges changes, Listing listing, DeltaFeed delta) {
    this.drives = drives;
    this.view = view;
    this.changes = changes;
    this.listing = listing;
    this.delta = delta;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("GET /drives/{id}/root", call -> get(call, "root")),
        new Route("GET /drives/{id}/root/delta", this::feed),
        new Route("GET /drives/{id}/items/{id}", call -> get(call, call.parameter(1))),
        new Route("GET /drives/{id}/items/{id}/children", this::children),
        new Route("POST /drives/{id}/items/{id}/children", this::create),
        new Route("PATCH /drives/{id}/items/{id}", this::change),
        new Route("DELETE /drives/{id}/items/{id}", call -> delete(call, false)),
        new Route("POST /drives/{id}/items/{id}/permanentDelete", call -> delete(call, true)));
  }

  static ItemChanges.Wish wish(GraphCall call) {
    return new ItemChanges.Wish(
        call.organization(), Author.of(call.caller()), call.header("if-match").orElse(null));
  }

  private GraphAnswer get(GraphCall call, String item) {
    var drive = drives.of(call);
    return view.answer(call, drive, drive.require(item), 200);
  }

  private GraphAnswer children(GraphCall call) {
    var drive = drives.of(call);
    var folder = drive.require(call.parameter(1));
    var properties = view.selected(call);
    var items = drive.with(known -> known.childrenOf(folder.id()));
    var nodes = items.stream().map(StoredItem::node).toList();
    return listing.page(
        call,
        Listing.wanted(call, nodes),
        USUAL_PAGE,
        node -> view.show(call, drive, node, properties));
  }

  private GraphAnswer feed(GraphCall call) {
    var drive = drives.of(call);
    return delta.answer(
        call, DeltaStyle.FILES, ItemView.TYPE, new DriveFeed(drive), view.feed(call, drive));
  }

  private GraphAnswer create(GraphCall call) {
    var drive = drives.of(call);
    var parent = drive.require(call.parameter(1));
    var body = call.requireBody();
    if (!body.has("folder") || !parent.folder()) {
      throw FileErrors.invalid("Only folders are made like this, and in folders.");
    }
    var made =
        changes.change(
            call.organization(),
            drive,
            known -> {
              var name = Conflict.resolve(known, call, parent.id(), body.path("name").asText());
              return known
                  .child(parent.id(), name)
                  .orElseGet(() -> changes.addFolder(drive, known, wish(call), parent.id(), name));
            });
    return view.answer(call, drive, made, 201);
  }

  private GraphAnswer change(GraphCall call) {
    var drive = drives.of(call);
    var item = drive.require(call.parameter(1));
    var changed =
        changes.change(
            call.organization(),
            drive,
            known -> {
              var current = known.find(item.id()).orElseThrow(FileErrors::notFound);
              var edited = edited(drive, known, call, current);
              return changes.edit(drive, known, wish(call), current, edited);
            });
    return view.answer(call, drive, changed, 200);
  }

  private static ObjectNode edited(
      DriveStore drive, DriveState known, GraphCall call, StoredItem item) {
    var body = call.requireBody();
    var node = item.node();
    var reference = body.path("parentReference");
    var parent = parent(drive, reference, item);
    var name = ItemAddress.checked(body.path("name").asText(item.name()));
    if (!parent.equals(item.parent()) && known.find(parent).filter(StoredItem::folder).isEmpty()) {
      throw FileErrors.notFound();
    }
    var taken = known.child(parent, name).filter(other -> !other.id().equals(item.id()));
    if (taken.isPresent()) {
      throw FileErrors.exists();
    }
    if (body.has("fileSystemInfo")) {
      ItemChanges.times(drive, node, body.path("fileSystemInfo"));
    }
    if (body.has("description")) {
      node.set("description", body.path("description"));
    }
    return node.put("name", name).put(StoredItem.PARENT, parent);
  }

  /** The folder a reference names, by id or by path; the present one if it names none. */
  private static String parent(DriveStore drive, JsonNode reference, StoredItem item) {
    var id = reference.path("id").asText();
    if (!id.isEmpty()) {
      return id.equals("root") ? drive.rootId() : id;
    }
    var path = reference.path("path").asText();
    return path.isEmpty()
        ? item.parent()
        : drive.require("root" + path.substring(Math.max(0, path.indexOf(':')))).id();
  }

  private GraphAnswer delete(GraphCall call, boolean forGood) {
    var drive = drives.of(call);
    var item = drive.require(call.parameter(1));
    changes.change(
        call.organization(),
        drive,
        known -> {
          var current = known.find(item.id()).orElseThrow(FileErrors::notFound);
          changes.remove(drive, known, wish(call), current, forGood);
          return current;
        });
    return GraphAnswer.noContent();
  }
}
