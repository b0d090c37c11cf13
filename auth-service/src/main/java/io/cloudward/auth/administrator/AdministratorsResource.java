package io.cloudward.auth.administrator;

import io.cloudward.security.Permissions;
import io.cloudward.web.conditional.ETags;
import io.cloudward.web.idempotency.Idempotent;
import io.cloudward.web.page.Page;
import io.cloudward.web.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

/** The administrators of the caller's tenant. */
@Path(AdministratorsResource.PATH)
@Tag(name = "Administrators")
@RunOnVirtualThread
class AdministratorsResource {

  static final String PATH = "/api/administration/administrators";

  private final AdministratorSearch search;
  private final CreateAdministratorHandler creation;
  private final ChangeAdministratorHandler change;

  AdministratorsResource(
      AdministratorSearch search,
      CreateAdministratorHandler creation,
      ChangeAdministratorHandler change) {
    this.search = search;
    this.creation = creation;
    this.change = change;
  }

  @GET
  @RolesAllowed(Permissions.ADMINISTRATION_VIEW)
  @Operation(operationId = "listAdministrators", summary = "Administrators of the tenant")
  public Page<AdministratorResponse> list(@BeanParam PageRequest page) {
    return search.page(page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Permissions.ADMINISTRATION_VIEW)
  @Operation(operationId = "readAdministrator", summary = "One administrator")
  @APIResponse(
      responseCode = "200",
      description = "The administrator; ETag names the version",
      content = @Content(schema = @Schema(implementation = AdministratorResponse.class)))
  public Response read(@PathParam("id") UUID id) {
    return ok(search.require(id));
  }

  @POST
  @Idempotent
  @RolesAllowed(Permissions.ADMINISTRATION_MANAGE)
  @Operation(operationId = "createAdministrator", summary = "Create a local administrator")
  @APIResponse(
      responseCode = "201",
      description = "The new administrator",
      content = @Content(schema = @Schema(implementation = AdministratorResponse.class)))
  public Response create(@NotNull @Valid CreateAdministratorRequest request) {
    var administrator = creation.handle(request);
    return Response.created(URI.create(PATH + "/" + administrator.id()))
        .entity(administrator)
        .tag(ETags.of(administrator.version()))
        .build();
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Permissions.ADMINISTRATION_MANAGE)
  @Operation(
      operationId = "changeAdministrator",
      summary = "Change, disable or enable; a new role or disabling ends the sessions")
  @APIResponse(
      responseCode = "200",
      description = "The changed administrator; ETag names the version",
      content = @Content(schema = @Schema(implementation = AdministratorResponse.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(ETags.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ChangeAdministratorRequest request) {
    return ok(change.handle(id, request, ifMatch));
  }

  @POST
  @Path("/{id}/password-resets")
  @RolesAllowed(Permissions.ADMINISTRATION_MANAGE)
  @Operation(
      operationId = "resetPassword",
      summary = "Give a new password, end the sessions, lift a lock-out")
  public void resetPassword(
      @PathParam("id") UUID id, @NotNull @Valid PasswordResetRequest request) {
    change.resetPassword(id, request);
  }

  private static Response ok(AdministratorResponse administrator) {
    return Response.ok(administrator).tag(ETags.of(administrator.version())).build();
  }
}
