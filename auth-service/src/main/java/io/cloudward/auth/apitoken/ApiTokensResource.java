package io.cloudward.auth.apitoken;

import io.cloudward.security.Permissions;
import io.cloudward.web.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/**
 * The API tokens of the caller's tenant. Creation takes no idempotency key: a stored answer would
 * hold the token.
 */
@Path(ApiTokensResource.PATH)
@Tag(name = "API tokens")
@RunOnVirtualThread
class ApiTokensResource {

  static final String PATH = "/api/administration/api-tokens";

  private final ApiTokensHandler handler;

  ApiTokensResource(ApiTokensHandler handler) {
    this.handler = handler;
  }

  @GET
  @RolesAllowed(Permissions.ADMINISTRATION_VIEW)
  @Operation(operationId = "listApiTokens", summary = "Tokens in force; never paged")
  public Page<ApiTokenResponse> list() {
    return new Page<>(handler.live(), null);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Permissions.ADMINISTRATION_VIEW)
  @Operation(operationId = "readApiToken", summary = "One token, without the token itself")
  public ApiTokenResponse read(@PathParam("id") UUID id) {
    return handler.require(id);
  }

  @POST
  @RolesAllowed(Permissions.ADMINISTRATION_MANAGE)
  @Operation(
      operationId = "createApiToken",
      summary = "Make a token, at most 20; the answer shows it for the only time")
  @APIResponse(
      responseCode = "201",
      description = "The new token",
      content = @Content(schema = @Schema(implementation = CreatedApiTokenResponse.class)))
  public Response create(@NotNull @Valid ApiTokenRequest request) {
    var created = handler.create(request);
    return Response.created(URI.create(PATH + "/" + created.id())).entity(created).build();
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Permissions.ADMINISTRATION_MANAGE)
  @Operation(
      operationId = "revokeApiToken",
      summary = "Revoke a token; services notice within 15 seconds")
  public void revoke(@PathParam("id") UUID id) {
    handler.revoke(id);
  }
}
