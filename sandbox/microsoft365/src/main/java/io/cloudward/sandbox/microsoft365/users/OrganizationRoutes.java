package io.cloudward.sandbox.microsoft365.users;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import io.cloudward.sandbox.microsoft365.licence.Licences;
import io.cloudward.sandbox.microsoft365.licence.Product;
import io.cloudward.sandbox.microsoft365.odata.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who the organization is, its domains and what it bought. */
@ApplicationScoped
class OrganizationRoutes implements GraphRoutes {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Listing listing;

  OrganizationRoutes(Listing listing) {
    this.listing = listing;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("GET /organization", this::list),
        new Route("GET /organization/{id}", this::get),
        new Route("GET /domains", this::domains),
        new Route("GET /subscribedSkus", this::products));
  }

  private GraphAnswer list(GraphCall call) {
    return listing.answer(call, "organization", List.of(show(call.organization())));
  }

  private GraphAnswer get(GraphCall call) {
    if (!call.parameter(0).equalsIgnoreCase(call.organization().id())) {
      throw GraphError.notFound(call.parameter(0));
    }
    return listing.single(call, "organization", show(call.organization()));
  }

  private GraphAnswer domains(GraphCall call) {
    var profile = call.organization().profile();
    var domains = profile.domains().stream().map(name -> domain(call.organization(), name));
    return listing.answer(call, "domain", domains.toList());
  }

  private GraphAnswer products(GraphCall call) {
    return listing.answer(call, "subscribedSku", Licences.subscribed(call.organization()));
  }

  private static ObjectNode show(Organization organization) {
    var profile = organization.profile();
    var products = profile.licences().keySet().stream().sorted().map(Product::valueOf).toList();
    var shown = JSON.objectNode();
    shown
        .put("id", profile.id())
        .put("displayName", profile.displayName())
        .put("city", profile.city())
        .put("countryLetterCode", profile.country())
        .put("createdDateTime", profile.created().toString())
        .put("defaultUsageLocation", profile.country())
        .put("preferredLanguage", "en")
        .put("tenantType", "AAD");
    shown.putArray("technicalNotificationMails").add("it@" + profile.defaultDomain());
    shown.set("assignedPlans", Licences.assignedPlans(products, profile.created().toString()));
    shown.putArray("provisionedPlans");
    var domains = shown.putArray("verifiedDomains");
    for (var name : profile.domains()) {
      domains
          .addObject()
          .put("name", name)
          .put("type", "Managed")
          .put("capabilities", "Email, OfficeCommunicationsOnline")
          .put("isDefault", name.equals(profile.defaultDomain()))
          .put("isInitial", name.equals(profile.initialDomain()));
    }
    return shown;
  }

  private static ObjectNode domain(Organization organization, String name) {
    var profile = organization.profile();
    var domain = JSON.objectNode();
    domain
        .put("id", name)
        .put("authenticationType", "Managed")
        .put("isAdminManaged", true)
        .put("isDefault", name.equals(profile.defaultDomain()))
        .put("isInitial", name.equals(profile.initialDomain()))
        .put("isRoot", true)
        .put("isVerified", true);
    domain.putArray("supportedServices").add("Email").add("OfficeCommunicationsOnline");
    return domain;
  }
}
