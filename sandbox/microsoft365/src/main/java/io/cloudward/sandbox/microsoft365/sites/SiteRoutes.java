package io.cloudward.sandbox.microsoft365.sites;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import io.cloudward.sandbox.microsoft365.odata.DeltaFeed;
import io.cloudward.sandbox.microsoft365.odata.DeltaStyle;
import io.cloudward.sandbox.microsoft365.odata.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** SharePoint sites. */
@ApplicationScoped
class SiteRoutes implements GraphRoutes {
  private final Listing listing;
  private final DeltaFeed delta;

  SiteRoutes(Listing listing, DeltaFeed delta) {
    this.listing = listing;
    this.delta = delta;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("GET /sites", this::search),
        new Route("GET /sites/getAllSites", this::all),
        new Route("GET /sites/delta", this::changes),
        new Route("GET /sites/{id}", this::get));
  }

  private GraphAnswer search(GraphCall call) {
    var wanted = call.query("search").orElse("*").toLowerCase(Locale.ROOT);
    var found = SiteAccess.sites(call.caller()).stream().filter(site -> matches(site, wanted));
    return listing.answer(call, "site", found.toList());
  }

  private static boolean matches(ObjectNode site, String wanted) {
    var text = site.path("displayName").asText() + " " + site.path("name").asText();
    return wanted.equals("*")
        || wanted.isBlank()
        || text.toLowerCase(Locale.ROOT).contains(wanted.replace("*", ""));
  }

  private GraphAnswer all(GraphCall call) {
    return listing.answer(call, "site", SiteAccess.sites(call.caller()));
  }

  private GraphAnswer changes(GraphCall call) {
    SiteAccess.requireSharePoint(call.organization());
    var sites = call.organization().objects(Kind.SITE);
    return delta.answer(call, DeltaStyle.SITES, "site", sites, site -> site);
  }

  private GraphAnswer get(GraphCall call) {
    return listing.single(call, "site", SiteAccess.site(call.caller(), call.parameter(0)));
  }
}
