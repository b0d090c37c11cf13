package io.cloudward.sandbox.microsoft365.users;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.administrator.DirectoryRole;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import io.cloudward.sandbox.microsoft365.odata.DeltaFeed;
import io.cloudward.sandbox.microsoft365.odata.DeltaStyle;
import io.cloudward.sandbox.microsoft365.odata.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Groups and memberships. A group keeps its members' ids in the internal property {@code ~members}.
 */
@ApplicationScoped
class GroupRoutes implements GraphRoutes {
  private static final String MEMBERS = "~members";
  private static final String FORMER = "~formerMembers";

  private final Listing listing;
  private final DeltaFeed delta;

  GroupRoutes(Listing listing, DeltaFeed delta) {
    this.listing = listing;
    this.delta = delta;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("GET /groups", this::list),
        new Route("GET /groups/delta", this::changes),
        new Route("GET /groups/{id}", this::get),
        new Route("GET /groups/{id}/members", this::members),
        new Route("GET /users/{id}/memberOf", this::memberships),
        // No group of the sandbox is a member of another.
        new Route("GET /users/{id}/transitiveMemberOf", this::memberships));
  }

  private GraphAnswer list(GraphCall call) {
    return listing.answer(call, "group", call.organization().objects(Kind.GROUP).all());
  }

  private GraphAnswer get(GraphCall call) {
    return listing.single(call, "group", require(call));
  }

  private GraphAnswer changes(GraphCall call) {
    var groups = call.organization().objects(Kind.GROUP);
    return delta.answer(call, DeltaStyle.DIRECTORY, "group", groups, GroupRoutes::withMembers);
  }

  private GraphAnswer members(GraphCall call) {
    var members = new ArrayList<ObjectNode>();
    for (var id : require(call).path(MEMBERS)) {
      member(call.organization(), id.asText()).ifPresent(members::add);
    }
    return listing.answer(call, "user", members);
  }

  private GraphAnswer memberships(GraphCall call) {
    var organization = call.organization();
    var id = UserRoutes.require(organization, call.parameter(0)).path("id").asText();
    var memberships = new ArrayList<ObjectNode>();
    for (var group : organization.objects(Kind.GROUP).all()) {
      if (contains(group.path(MEMBERS), id)) {
        memberships.add(typed("group", group));
      }
    }
    for (var role : DirectoryRole.of(organization, id)) {
      memberships.add(
          typed(
              "directoryRole",
              JsonNodeFactory.instance
                  .objectNode()
                  .put("id", role.idIn(organization))
                  .put("displayName", role.displayName())
                  .put("description", role.description())
                  .put("roleTemplateId", role.templateId())));
    }
    return listing.answer(call, "group", memberships);
  }

  private static ObjectNode require(GraphCall call) {
    var id = call.parameter(0);
    return call.organization()
        .objects(Kind.GROUP)
        .find(id)
        .orElseThrow(() -> GraphError.notFound(id));
  }

  private static Optional<ObjectNode> member(Organization organization, String id) {
    return organization.objects(Kind.USER).find(id).map(user -> typed("user", user));
  }

  private static ObjectNode typed(String type, ObjectNode object) {
    var typed = JsonNodeFactory.instance.objectNode();
    typed.put("@odata.type", "#microsoft.graph." + type);
    typed.setAll(object);
    return typed;
  }

  private static boolean contains(JsonNode ids, String id) {
    for (var one : ids) {
      if (one.asText().equals(id)) {
        return true;
      }
    }
    return false;
  }

  private static ObjectNode withMembers(ObjectNode group) {
    var shown = group.deepCopy();
    var members = JsonNodeFactory.instance.arrayNode();
    for (var id : group.path(MEMBERS)) {
      members.addObject().put("@odata.type", "#microsoft.graph.user").put("id", id.asText());
    }
    for (var id : group.path(FORMER)) {
      var former = members.addObject();
      former.put("@odata.type", "#microsoft.graph.user").put("id", id.asText());
      former.putObject("@removed").put("reason", "deleted");
    }
    if (!members.isEmpty()) {
      shown.set("members@delta", members);
    }
    return shown;
  }
}
