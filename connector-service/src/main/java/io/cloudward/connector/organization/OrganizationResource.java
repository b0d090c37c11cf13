package io.cloudward.connector.organization;

import io.cloudward.connector.directory.ProtectedTargets;
import io.cloudward.connector.organization.OrganizationResponse.ConnectedService;
import io.cloudward.security.Caller;
import io.cloudward.security.Permissions;
import io.cloudward.web.page.Cursors;
import io.cloudward.web.page.Page;
import io.cloudward.web.page.PageRequest;
import io.cloudward.web.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The organizations of the caller's tenant. */
@Path("/api/connections")
@Tag(name = "Organizations")
@RunOnVirtualThread
public class OrganizationResource {

  private static final String LIST = "organizations";

  private final Organizations organizations;
  private final ServiceConnections connections;
  private final ProtectedTargets targets;
  private final Cursors cursors;
  private final Caller caller;

  OrganizationResource(
      Organizations organizations,
      ServiceConnections connections,
      ProtectedTargets targets,
      Cursors cursors,
      Caller caller) {
    this.organizations = organizations;
    this.connections = connections;
    this.targets = targets;
    this.cursors = cursors;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Permissions.CONNECTIONS_VIEW)
  @Transactional
  @Operation(summary = "Connected organizations, by name")
  @APIResponse(responseCode = "200", description = "A page of organizations")
  public Page<OrganizationResponse> list(@BeanParam PageRequest page) {
    var after = cursors.after(page, LIST, 2).orElse(List.of("", ""));
    var found = organizations.list(caller.tenant(), after.get(0), after.get(1), page.limit() + 1);
    var cut =
        cursors.page(
            page,
            LIST,
            found,
            organization -> List.of(organization.name(), organization.id().toString()));
    return new Page<>(cut.items().stream().map(this::response).toList(), cut.next());
  }

  @GET
  @Path("/{organizationId}")
  @RolesAllowed(Permissions.CONNECTIONS_VIEW)
  @Transactional
  @Operation(summary = "One connected organization")
  @APIResponse(responseCode = "200", description = "The organization")
  @APIResponse(responseCode = "404", description = "The tenant has no such organization")
  public OrganizationResponse get(@PathParam("organizationId") UUID id) {
    return organizations
        .find(caller.tenant(), id)
        .map(this::response)
        .orElseThrow(() -> Problems.notFound("organization"));
  }

  private OrganizationResponse response(Organization organization) {
    var tenant = caller.tenant();
    var services =
        connections.of(tenant, organization.id()).stream()
            .map(
                known ->
                    new ConnectedService(
                        known.service(),
                        known.state(),
                        known.attention(),
                        targets.targets(tenant, organization.id(), known.service())))
            .toList();
    return new OrganizationResponse(
        organization.id(),
        organization.name(),
        organization.domains(),
        organization.mode(),
        organization.delegateRole(),
        services,
        organization.synchronizedAt());
  }
}
