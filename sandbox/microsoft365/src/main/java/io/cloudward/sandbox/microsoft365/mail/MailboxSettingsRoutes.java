package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import io.cloudward.sandbox.microsoft365.odata.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Settings of mailboxes, the same for all. */
@ApplicationScoped
class MailboxSettingsRoutes implements GraphRoutes {
  private final Listing listing;

  MailboxSettingsRoutes(Listing listing) {
    this.listing = listing;
  }

  @Override
  public List<Route> routes() {
    return List.of(new Route("GET /users/{id}/mailboxSettings", this::settings));
  }

  private GraphAnswer settings(GraphCall call) {
    Mailboxes.requireOwner(call);
    var settings = JsonNodeFactory.instance.objectNode();
    settings
        .put("dateFormat", "yyyy-MM-dd")
        .put("timeFormat", "HH:mm")
        .put("timeZone", "UTC")
        .put("userPurpose", "user");
    settings.putObject("language").put("locale", "en-US").put("displayName", "English");
    return listing.single(call, "mailboxSettings", settings);
  }
}
