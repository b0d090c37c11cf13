package io.cloudward.sandbox.microsoft365.sites;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.graph.Caller;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import io.cloudward.sandbox.microsoft365.odata.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Document libraries and OneDrives. */
@ApplicationScoped
class DriveRoutes implements GraphRoutes {
  private final Listing listing;

  DriveRoutes(Listing listing) {
    this.listing = listing;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("GET /users/{id}/drive", this::ofUser),
        new Route("GET /sites/{id}/drive", this::first),
        new Route("GET /sites/{id}/drives", this::ofSite),
        new Route("GET /users/{id}/drives", this::allOfUser),
        new Route("GET /drives/{id}", this::get));
  }

  private GraphAnswer ofUser(GraphCall call) {
    return listing.single(call, "drive", ofUser(call, call.parameter(0)));
  }

  private static ObjectNode ofUser(GraphCall call, String id) {
    var user = call.organization().user(id).orElseThrow(() -> GraphError.notFound(id));
    SiteAccess.requireSharePoint(call.organization());
    var owner = user.path("id").asText();
    var drive =
        drives(call, "~owner", owner).stream()
            .findFirst()
            .orElseThrow(() -> SiteAccess.notFound("User's mysite not found."));
    return reachable(call.caller(), drive);
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

  private GraphAnswer allOfUser(GraphCall call) {
    var drive = ofUser(call, call.parameter(0));
    return listing.answer(call, "drive", List.of(drive));
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
}
