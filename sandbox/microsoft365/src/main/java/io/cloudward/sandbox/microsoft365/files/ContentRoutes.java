package io.cloudward.sandbox.microsoft365.files;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Contents of files: download by redirect, small uploads, sessions for large ones. */
@ApplicationScoped
class ContentRoutes implements GraphRoutes {
  private final DriveStores drives;
  private final ItemView view;
  private final Placement placement;
  private final Uploads uploads;

  ContentRoutes(DriveStores drives, ItemView view, Placement placement, Uploads uploads) {
    this.drives = drives;
    this.view = view;
    this.placement = placement;
    this.uploads = uploads;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("GET /drives/{id}/items/{id}/content", this::download),
        new Route("PUT /drives/{id}/items/{id}/content", this::upload),
        new Route("POST /drives/{id}/items/{id}/createUploadSession", this::openSession));
  }

  private GraphAnswer download(GraphCall call) {
    var drive = drives.of(call);
    var item = drive.require(call.parameter(1));
    var current = Versions.of(item).path(0);
    return redirect(view.link(call, drive, item, FileContent.of(current)));
  }

  static GraphAnswer redirect(String address) {
    return new GraphAnswer(302, Map.of("Location", address), null);
  }

  private GraphAnswer upload(GraphCall call) {
    var drive = drives.of(call);
    var name = UUID.randomUUID().toString();
    drive.shelf().put(name, call.content());
    var content = FileContent.measure(drive.shelf(), name);
    var target = new Uploads.Target(call.parameter(1), Conflict.wanted(call, "replace"));
    try {
      var isNew = uploads.find(drive, target.segment()).isEmpty();
      var file =
          placement.put(drive, ItemRoutes.wish(call), target, content, MissingNode.getInstance());
      return view.answer(call, drive, file, isNew ? 201 : 200);
    } catch (RuntimeException e) {
      drive.shelf().remove(name);
      throw e;
    }
  }

  private GraphAnswer openSession(GraphCall call) {
    var drive = drives.of(call);
    var body = call.body();
    var item = body == null ? MissingNode.getInstance() : body.path("item");
    var target = new Uploads.Target(call.parameter(1), Conflict.wanted(call, "replace"));
    uploads
        .find(drive, target.segment())
        .ifPresent(existing -> ItemChanges.refuseChanged(existing, ItemRoutes.wish(call)));
    var session = uploads.open(drive, call, target, item.path("fileSystemInfo").deepCopy());
    var origin = call.base().substring(0, call.base().lastIndexOf('/'));
    var shown = JsonNodeFactory.instance.objectNode();
    shown
        .put("uploadUrl", origin + "/uploads/" + session.token())
        .put("expirationDateTime", session.ends().toString());
    shown.putArray("nextExpectedRanges").add("0-");
    return GraphAnswer.ok(shown);
  }
}
