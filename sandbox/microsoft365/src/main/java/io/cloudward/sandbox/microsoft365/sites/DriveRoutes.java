package io.cloudward.sandbox.microsoft365.sites;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Ids;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.graph.Caller;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import io.cloudward.sandbox.microsoft365.odata.DeltaFeed;
import io.cloudward.sandbox.microsoft365.odata.DeltaStyle;
import io.cloudward.sandbox.microsoft365.odata.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/**
 * Document libraries and OneDrives; each holds the collection of its items, so far the root alone.
 */
@ApplicationScoped
class DriveRoutes implements GraphRoutes {
  private final Listing listing;
  private final DeltaFeed delta;

  DriveRoutes(Listing listing, DeltaFeed delta) {
    this.listing = listing;
    this.delta = delta;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("GET /users/{id}/drive", this::ofUser),
        new Route("GET /sites/{id}/drive", this::first),
        new Route("GET /sites/{id}/drives", this::ofSite),
        new Route("GET /drives/{id}", this::get),
        new Route("GET /drives/{id}/root", this::root),
        new Route("GET /drives/{id}/root/delta", this::changes));
  }

  private GraphAnswer ofUser(GraphCall call) {
    var id = call.parameter(0);
    var user = call.organization().user(id).orElseThrow(() -> GraphError.notFound(id));
    SiteAccess.requireSharePoint(call.organization());
    var owner = user.path("id").asText();
    var drive =
        drives(call, "~owner", owner).stream()
            .findFirst()
            .orElseThrow(() -> SiteAccess.notFound("User's mysite not found."));
    return listing.single(call, "drive", reachable(call.caller(), drive));
  }

  private GraphAnswer first(GraphCall call) {
    return listing.single(call, "drive", drivesOfSite(call).getFirst());
  }

  private GraphAnswer ofSite(GraphCall call) {
    return listing.answer(call, "drive", drivesOfSite(call));
  }

  private GraphAnswer get(GraphCall call) {
    return listing.single(call, "drive", SiteAccess.drive(call.caller(), call.parameter(0)));
  }

  private GraphAnswer root(GraphCall call) {
    var root = rootOf(SiteAccess.drive(call.caller(), call.parameter(0)));
    return listing.single(call, "driveItem", root).with("ETag", root.path("eTag").asText());
  }

  private GraphAnswer changes(GraphCall call) {
    var root = rootOf(SiteAccess.drive(call.caller(), call.parameter(0)));
    return delta.answer(call, DeltaStyle.FILES, "driveItem", DriveItems.only(root), item -> item);
  }

  private List<ObjectNode> drivesOfSite(GraphCall call) {
    var site = SiteAccess.site(call.caller(), call.parameter(0));
    return drives(call, "~site", site.path("id").asText());
  }

  private static List<ObjectNode> drives(GraphCall call, String property, String value) {
    return call.organization().objects(Kind.DRIVE).all().stream()
        .filter(drive -> drive.path(property).asText().equals(value))
        .toList();
  }

  private static ObjectNode reachable(Caller caller, ObjectNode drive) {
    return SiteAccess.drive(caller, drive.path("id").asText());
  }

  private static ObjectNode rootOf(ObjectNode drive) {
    var driveId = drive.path("id").asText();
    var id = "01" + Ids.opaque(driveId, "root").substring(0, 32).toUpperCase(java.util.Locale.ROOT);
    var root = JsonNodeFactory.instance.objectNode();
    root.put("id", id)
        .put("name", "root")
        .put("size", 0)
        .put("cTag", "\"c:{" + Ids.guid(driveId) + "},0\"")
        .put("eTag", "\"{" + Ids.guid(driveId) + "},1\"")
        .put("webUrl", drive.path("webUrl").asText());
    for (var name : List.of("createdDateTime", "lastModifiedDateTime")) {
      root.set(name, Objects.requireNonNull(drive.get(name)));
    }
    root.putObject("parentReference")
        .put("driveId", driveId)
        .put("driveType", drive.path("driveType").asText());
    root.putObject("fileSystemInfo")
        .put("createdDateTime", drive.path("createdDateTime").asText())
        .put("lastModifiedDateTime", drive.path("lastModifiedDateTime").asText());
    root.putObject("folder").put("childCount", 0);
    root.putObject("root");
    return root;
  }
}
