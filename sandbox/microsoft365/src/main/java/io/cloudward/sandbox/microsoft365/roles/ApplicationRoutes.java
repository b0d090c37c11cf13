package io.cloudward.sandbox.microsoft365.roles;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.administrator.DirectoryRole;
import io.cloudward.sandbox.microsoft365.application.ApplicationRegistry;
import io.cloudward.sandbox.microsoft365.application.Grants;
import io.cloudward.sandbox.microsoft365.application.GraphApplication;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import io.cloudward.sandbox.microsoft365.odata.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which applications are installed in the organization, and what they were granted. */
@ApplicationScoped
class ApplicationRoutes implements GraphRoutes {
  private final Directory directory;
  private final ApplicationRegistry registry;
  private final GraphApplication graph;
  private final Grants grants;
  private final Listing listing;

  ApplicationRoutes(
      Directory directory,
      ApplicationRegistry registry,
      GraphApplication graph,
      Grants grants,
      Listing listing) {
    this.directory = directory;
    this.registry = registry;
    this.graph = graph;
    this.grants = grants;
    this.listing = listing;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("GET /servicePrincipals", this::list),
        new Route("POST /servicePrincipals", this::install),
        new Route("GET /servicePrincipals/{id}", this::get),
        new Route("GET /servicePrincipals/{id}/appRoleAssignments", this::roles),
        new Route("POST /servicePrincipals/{id}/appRoleAssignments", this::grantRole),
        new Route("DELETE /servicePrincipals/{id}/appRoleAssignments/{id}", this::revokeRole),
        new Route("GET /oauth2PermissionGrants", this::permissions),
        new Route("POST /oauth2PermissionGrants", this::grantPermissions));
  }

  private GraphAnswer list(GraphCall call) {
    return listing.answer(call, "servicePrincipal", principals(call));
  }

  private GraphAnswer get(GraphCall call) {
    return listing.single(call, "servicePrincipal", require(call));
  }

  private GraphAnswer install(GraphCall call) {
    requireApplicationAdministrator(call);
    var appId = call.requireBody().path("appId").asText();
    var application =
        registry
            .find(appId)
            .orElseThrow(
                () ->
                    GraphError.badRequest(
                        "The appId '%s' does not reference a valid application object."
                            .formatted(appId)));
    if (grants.principal(call.organization(), appId).isPresent()) {
      throw new GraphError(
          409,
          "Request_MultipleObjectsWithSameKeyValue",
          "The service principal cannot be created because it is already in use.");
    }
    return created(
        call, "servicePrincipal", () -> grants.install(call.organization(), application));
  }

  private GraphAnswer roles(GraphCall call) {
    var id = require(call).path("id").asText();
    var held =
        call.organization().objects(Kind.APP_ROLE_ASSIGNMENT).all().stream()
            .filter(assignment -> assignment.path("principalId").asText().equals(id))
            .toList();
    return listing.answer(call, "appRoleAssignment", held);
  }

  private GraphAnswer grantRole(GraphCall call) {
    requireApplicationAdministrator(call);
    var principal = require(call);
    var body = call.requireBody();
    var role = body.path("appRoleId").asText();
    var resource = GraphApplication.principalId(call.organization());
    if (graph.role(role).isEmpty() || !body.path("resourceId").asText().equals(resource)) {
      throw GraphError.badRequest("Permission being assigned was not found on application.");
    }
    return created(
        call, "appRoleAssignment", () -> grants.grantRole(call.organization(), principal, role));
  }

  private GraphAnswer revokeRole(GraphCall call) {
    requireApplicationAdministrator(call);
    var id = call.parameter(1);
    var found = call.organization().objects(Kind.APP_ROLE_ASSIGNMENT).find(id);
    if (found.isEmpty()) {
      throw GraphError.notFound(id);
    }
    directory.change(
        call.organization(),
        () -> {
          call.organization().objects(Kind.APP_ROLE_ASSIGNMENT).remove(id);
        });
    return GraphAnswer.noContent();
  }

  private GraphAnswer permissions(GraphCall call) {
    var all = call.organization().objects(Kind.PERMISSION_GRANT).all();
    return listing.answer(call, "oAuth2PermissionGrant", all);
  }

  private GraphAnswer grantPermissions(GraphCall call) {
    requireApplicationAdministrator(call);
    var body = call.requireBody();
    var clientId = body.path("clientId").asText();
    var principal =
        call.organization()
            .objects(Kind.SERVICE_PRINCIPAL)
            .find(clientId)
            .orElseThrow(() -> GraphError.notFound(clientId));
    if (!body.path("consentType").asText().equals("AllPrincipals")) {
      throw GraphError.badRequest("Only the consent type AllPrincipals is supported.");
    }
    var scopes = Arrays.asList(body.path("scope").asText().trim().split(" +"));
    return created(
        call,
        "oAuth2PermissionGrant",
        () -> grants.grantScopes(call.organization(), principal, scopes));
  }

  private GraphAnswer created(GraphCall call, String type, Supplier<ObjectNode> work) {
    var shown = listing.single(call, type, directory.change(call.organization(), work));
    return new GraphAnswer(201, shown.headers(), shown.body());
  }

  private List<ObjectNode> principals(GraphCall call) {
    var installed = call.organization().objects(Kind.SERVICE_PRINCIPAL).all().stream();
    return Stream.concat(Stream.of(graph.principal(call.organization())), installed).toList();
  }

  private ObjectNode require(GraphCall call) {
    var id = call.parameter(0);
    var appId = id.replaceFirst("^appId='?([^']*)'?$", "$1");
    return principals(call).stream()
        .filter(
            principal ->
                principal.path("id").asText().equals(id)
                    || (!appId.equals(id) && principal.path("appId").asText().equals(appId)))
        .findFirst()
        .orElseThrow(() -> GraphError.notFound(id));
  }

  private static void requireApplicationAdministrator(GraphCall call) {
    call.caller()
        .require(
            DirectoryRole.GLOBAL_ADMINISTRATOR,
            DirectoryRole.PRIVILEGED_ROLE_ADMINISTRATOR,
            DirectoryRole.CLOUD_APPLICATION_ADMINISTRATOR);
  }
}
