package io.cloudward.auth.tenant;

import io.cloudward.security.Permissions;
import io.cloudward.web.conditional.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The settings of the caller's tenant. */
@Path("/api/administration/settings")
@Tag(name = "Settings")
@RunOnVirtualThread
class SettingsResource {

  private final ChangeSettingsHandler handler;

  SettingsResource(ChangeSettingsHandler handler) {
    this.handler = handler;
  }

  @GET
  @RolesAllowed(Permissions.ADMINISTRATION_VIEW)
  @Operation(operationId = "readSettings", summary = "Settings of the tenant")
  @APIResponse(
      responseCode = "200",
      description = "The settings; ETag names their version",
      content = @Content(schema = @Schema(implementation = SettingsResponse.class)))
  public Response read() {
    return response(handler.read());
  }

  @PUT
  @RolesAllowed(Permissions.ADMINISTRATION_MANAGE)
  @Operation(operationId = "changeSettings", summary = "Change the settings of the tenant")
  @APIResponse(
      responseCode = "200",
      description = "The changed settings; ETag names their version",
      content = @Content(schema = @Schema(implementation = SettingsResponse.class)))
  public Response change(
      @HeaderParam(ETags.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid SettingsRequest request) {
    return response(handler.handle(request, ifMatch));
  }

  private static Response response(ChangeSettingsHandler.Versioned result) {
    return Response.ok(result.settings()).tag(ETags.of(result.version())).build();
  }
}
