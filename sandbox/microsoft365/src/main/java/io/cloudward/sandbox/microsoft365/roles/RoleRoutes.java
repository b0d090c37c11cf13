package io.cloudward.sandbox.microsoft365.roles;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.administrator.DirectoryRole;
import io.cloudward.sandbox.microsoft365.administrator.RoleAssignments;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import io.cloudward.sandbox.microsoft365.odata.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Directory roles and who holds them; only administrators may look. */
@ApplicationScoped
class RoleRoutes implements GraphRoutes {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Directory directory;
  private final Listing listing;

  RoleRoutes(Directory directory, Listing listing) {
    this.directory = directory;
    this.listing = listing;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("GET /directoryRoles", this::activated),
        new Route("GET /directoryRoles/{id}/members", this::members),
        new Route("GET /roleManagement/directory/roleDefinitions", this::definitions),
        new Route("GET /roleManagement/directory/roleAssignments", this::assignments),
        new Route("POST /roleManagement/directory/roleAssignments", this::assign),
        new Route("GET /roleManagement/directory/roleAssignments/{id}", this::assignment),
        new Route("DELETE /roleManagement/directory/roleAssignments/{id}", this::withdraw));
  }

  private GraphAnswer activated(GraphCall call) {
    requireAdministrator(call);
    var held =
        Arrays.stream(DirectoryRole.values())
            .filter(role -> !RoleAssignments.holders(call.organization(), role).isEmpty())
            .map(role -> show(call.organization(), role))
            .toList();
    return listing.answer(call, "directoryRole", held);
  }

  private GraphAnswer members(GraphCall call) {
    requireAdministrator(call);
    var id = call.parameter(0).replaceFirst("^roleTemplateId='?([^']*)'?$", "$1");
    var role =
        Arrays.stream(DirectoryRole.values())
            .filter(r -> r.idIn(call.organization()).equals(id) || r.templateId().equals(id))
            .findFirst()
            .orElseThrow(() -> GraphError.notFound(id));
    var members =
        RoleAssignments.holders(call.organization(), role).stream()
            .flatMap(holder -> call.organization().objects(Kind.USER).find(holder).stream())
            .toList();
    return listing.answer(call, "user", members);
  }

  private GraphAnswer definitions(GraphCall call) {
    requireAdministrator(call);
    var definitions =
        Arrays.stream(DirectoryRole.values())
            .map(
                role ->
                    JSON.objectNode()
                        .put("id", role.templateId())
                        .put("templateId", role.templateId())
                        .put("displayName", role.displayName())
                        .put("description", role.description())
                        .put("isBuiltIn", true)
                        .put("isEnabled", true))
            .toList();
    return listing.answer(call, "unifiedRoleDefinition", definitions);
  }

  private GraphAnswer assignments(GraphCall call) {
    requireAdministrator(call);
    var all = call.organization().objects(Kind.ROLE_ASSIGNMENT).all();
    return listing.answer(call, "unifiedRoleAssignment", all);
  }

  private GraphAnswer assignment(GraphCall call) {
    requireAdministrator(call);
    return listing.single(call, "unifiedRoleAssignment", require(call));
  }

  private GraphAnswer assign(GraphCall call) {
    requireRoleAdministrator(call);
    var body = call.requireBody();
    var principal = body.path("principalId").asText();
    var role =
        DirectoryRole.withTemplate(body.path("roleDefinitionId").asText())
            .orElseThrow(() -> GraphError.badRequest("The role definition does not exist."));
    if (!body.path("directoryScopeId").asText("/").equals("/")) {
      throw GraphError.badRequest("Only the directory scope '/' is supported.");
    }
    var assigned =
        directory.change(
            call.organization(),
            () -> {
              checkNew(call.organization(), principal, role);
              return RoleAssignments.assign(call.organization(), principal, role);
            });
    var shown = listing.single(call, "unifiedRoleAssignment", assigned);
    return new GraphAnswer(201, shown.headers(), shown.body());
  }

  private GraphAnswer withdraw(GraphCall call) {
    requireRoleAdministrator(call);
    var id = require(call).path("id").asText();
    directory.change(
        call.organization(),
        () -> {
          call.organization().objects(Kind.ROLE_ASSIGNMENT).remove(id);
        });
    return GraphAnswer.noContent();
  }

  private static void checkNew(Organization organization, String principal, DirectoryRole role) {
    if (organization.objects(Kind.USER).find(principal).isEmpty()
        && organization.objects(Kind.SERVICE_PRINCIPAL).find(principal).isEmpty()) {
      throw GraphError.notFound(principal);
    }
    if (DirectoryRole.of(organization, principal).contains(role)) {
      throw GraphError.badRequest(
          "A conflicting object with one or more of the specified property values is present in"
              + " the directory.");
    }
  }

  private static ObjectNode require(GraphCall call) {
    var id = call.parameter(0);
    return call.organization()
        .objects(Kind.ROLE_ASSIGNMENT)
        .find(id)
        .orElseThrow(() -> GraphError.notFound(id));
  }

  private static void requireAdministrator(GraphCall call) {
    if (!call.caller().isAdministrator()) {
      throw GraphError.denied();
    }
  }

  private static void requireRoleAdministrator(GraphCall call) {
    call.caller()
        .require(DirectoryRole.GLOBAL_ADMINISTRATOR, DirectoryRole.PRIVILEGED_ROLE_ADMINISTRATOR);
  }

  private static ObjectNode show(Organization organization, DirectoryRole role) {
    return JSON.objectNode()
        .put("id", role.idIn(organization))
        .put("displayName", role.displayName())
        .put("description", role.description())
        .put("roleTemplateId", role.templateId());
  }
}
