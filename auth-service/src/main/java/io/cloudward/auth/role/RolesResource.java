package io.cloudward.auth.role;

import io.cloudward.security.Permissions;
import io.cloudward.web.conditional.ETags;
import io.cloudward.web.idempotency.Idempotent;
import io.cloudward.web.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The roles of the caller's tenant. */
@Path(RolesResource.PATH)
@Tag(name = "Roles")
@RunOnVirtualThread
class RolesResource {

  static final String PATH = "/api/administration/roles";

  private final ChangeRolesHandler handler;

  RolesResource(ChangeRolesHandler handler) {
    this.handler = handler;
  }

  @GET
  @RolesAllowed(Permissions.ADMINISTRATION_VIEW)
  @Operation(operationId = "listRoles", summary = "All roles, built-in ones first; never paged")
  public Page<Role> list() {
    return new Page<>(handler.all(), null);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Permissions.ADMINISTRATION_VIEW)
  @Operation(operationId = "readRole", summary = "One role")
  @APIResponse(
      responseCode = "200",
      description = "The role; ETag names its version",
      content = @Content(schema = @Schema(implementation = Role.class)))
  public Response read(@PathParam("id") UUID id) {
    return ok(handler.require(id));
  }

  @POST
  @Idempotent
  @RolesAllowed(Permissions.ADMINISTRATION_MANAGE)
  @Operation(operationId = "createRole", summary = "Make a role of the tenant, at most 19")
  @APIResponse(
      responseCode = "201",
      description = "The new role",
      content = @Content(schema = @Schema(implementation = Role.class)))
  public Response create(@NotNull @Valid RoleRequest request) {
    var role = handler.create(request);
    return Response.created(URI.create(PATH + "/" + role.id()))
        .entity(role)
        .tag(ETags.of(role.version()))
        .build();
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Permissions.ADMINISTRATION_MANAGE)
  @Operation(operationId = "changeRole", summary = "Change a role of the tenant")
  @APIResponse(
      responseCode = "200",
      description = "The changed role; ETag names its version",
      content = @Content(schema = @Schema(implementation = Role.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(ETags.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid RoleRequest request) {
    return ok(handler.change(id, request, ifMatch));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Permissions.ADMINISTRATION_MANAGE)
  @Operation(operationId = "removeRole", summary = "Remove a role that nobody holds")
  public void remove(@PathParam("id") UUID id) {
    handler.remove(id);
  }

  private static Response ok(Role role) {
    return Response.ok(role).tag(ETags.of(role.version())).build();
  }
}
