package io.cloudward.sandbox.microsoft365.files;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import io.cloudward.sandbox.microsoft365.odata.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Versions of files: listed, downloaded, restored, deleted. */
@ApplicationScoped
class VersionRoutes implements GraphRoutes {
  private static final String TYPE = "driveItemVersion";

  private final DriveStores drives;
  private final ItemView view;
  private final ItemChanges changes;
  private final Listing listing;

  VersionRoutes(DriveStores drives, ItemView view, ItemChanges changes, Listing listing) {
    this.drives = drives;
    this.view = view;
    this.changes = changes;
    this.listing = listing;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("GET /drives/{id}/items/{id}/versions", this::list),
        new Route("GET /drives/{id}/items/{id}/versions/{id}", this::get),
        new Route("DELETE /drives/{id}/items/{id}/versions/{id}", this::delete),
        new Route("GET /drives/{id}/items/{id}/versions/{id}/content", this::content),
        new Route("POST /drives/{id}/items/{id}/versions/{id}/restoreVersion", this::restore));
  }

  private StoredItem item(GraphCall call) {
    return drives.of(call).require(call.parameter(1));
  }

  private GraphAnswer list(GraphCall call) {
    var versions = Versions.of(item(call)).valueStream().map(Versions::show).toList();
    return listing.answer(call, TYPE, versions);
  }

  private GraphAnswer get(GraphCall call) {
    var versions = Versions.of(item(call));
    var found = versions.path(Versions.find(versions, call.parameter(2)));
    return listing.single(call, TYPE, Versions.show(found));
  }

  private GraphAnswer content(GraphCall call) {
    var item = item(call);
    var versions = Versions.of(item);
    var place = Versions.find(versions, call.parameter(2));
    if (place == 0) {
      throw FileErrors.invalid("You cannot get the content of the current version.");
    }
    var content = FileContent.of(versions.path(place));
    return ContentRoutes.redirect(view.link(call, drives.of(call), item, content));
  }

  private GraphAnswer delete(GraphCall call) {
    return change(
        call,
        (drive, node, place) -> {
          if (place == 0) {
            throw FileErrors.invalid("You cannot delete the current version.");
          }
          var gone = node.withArrayProperty(StoredItem.VERSIONS).remove(place);
          drive.shelf().remove(FileContent.of(gone).name());
        });
  }

  private GraphAnswer restore(GraphCall call) {
    return change(
        call,
        (drive, node, place) -> {
          var old = FileContent.of(node.path(StoredItem.VERSIONS).path(place));
          var name = UUID.randomUUID().toString();
          drive.shelf().copy(old.name(), name);
          var content = new FileContent(name, old.size(), old.quickXor(), old.sha256());
          Versions.add(drive, node, content, Author.of(call.caller()), Integer.MAX_VALUE);
        });
  }

  private interface Edit {
    void apply(DriveStore drive, ObjectNode node, int place);
  }

  private GraphAnswer change(GraphCall call, Edit edit) {
    var drive = drives.of(call);
    var id = item(call).id();
    changes.change(
        call.organization(),
        drive,
        known -> {
          var item = known.find(id).orElseThrow(FileErrors::notFound);
          var place = Versions.find(Versions.of(item), call.parameter(2));
          var node = item.node();
          edit.apply(drive, node, place);
          return changes.edit(drive, known, ItemRoutes.wish(call), item, node);
        });
    return GraphAnswer.noContent();
  }
}
