package io.cloudward.dlp.identifier;

import io.cloudward.security.Permissions;
import io.cloudward.web.conditional.ETags;
import io.cloudward.web.idempotency.Idempotent;
import io.cloudward.web.page.Cursors;
import io.cloudward.web.page.Page;
import io.cloudward.web.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Identifiers: predefined ones to read, and the tenant's own. */
@Path("/api/dlp/identifiers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class IdentifierResource {

  /**
   * How a copy is called.
   *
   * @param key of the copy
   * @param name of the copy; that of the original if left out
   */
  @Schema(name = "IdentifierCopy")
  public record CopyRequest(@NotNull String key, @Nullable String name) {}

  private final IdentifierCatalogue catalogue;
  private final IdentifierEditor editor;
  private final Cursors cursors;

  IdentifierResource(IdentifierCatalogue catalogue, IdentifierEditor editor, Cursors cursors) {
    this.catalogue = catalogue;
    this.editor = editor;
    this.cursors = cursors;
  }

  @GET
  @RolesAllowed(Permissions.DLP_VIEW)
  @Operation(summary = "Lists predefined identifiers and the tenant's own by key")
  public Page<IdentifierResponse> list(@BeanParam IdentifierQuery query) {
    var after = cursors.after(query, query.list(), 1).map(List::getFirst).orElse("");
    var found =
        catalogue.all().stream()
            .filter(each -> each.key().compareTo(after) > 0)
            .filter(query::matches)
            .limit(query.limit() + 1L)
            .toList();
    return cursors.page(query, query.list(), found, each -> List.of(each.key()));
  }

  @GET
  @Path("{key}")
  @RolesAllowed(Permissions.DLP_VIEW)
  public RestResponse<IdentifierResponse> get(@PathParam("key") String key) {
    return response(standing(key));
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Permissions.DLP_MANAGE)
  @Operation(summary = "Makes an identifier of the tenant")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = IdentifierResponse.class)))
  public Response create(@Valid @NotNull IdentifierDocument document) {
    return created(IdentifierResponse.of(editor.create(document)));
  }

  @POST
  @Path("{key}/copy")
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Permissions.DLP_MANAGE)
  @Operation(summary = "Copies an identifier, also a predefined one, so that it can be changed")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = IdentifierResponse.class)))
  public Response copy(@PathParam("key") String key, @Valid @NotNull CopyRequest request) {
    return created(IdentifierResponse.of(editor.create(standing(key).copy(request))));
  }

  @PUT
  @Path("{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Permissions.DLP_MANAGE)
  @Operation(summary = "Replaces everything about an identifier of the tenant but its key")
  public RestResponse<IdentifierResponse> replace(
      @PathParam("key") String key,
      @HeaderParam(ETags.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull IdentifierDocument document) {
    return response(IdentifierResponse.of(editor.replace(key, ifMatch, document)));
  }

  @DELETE
  @Path("{key}")
  @RolesAllowed(Permissions.DLP_MANAGE)
  @Operation(summary = "Deletes an identifier of the tenant that no template needs")
  public void delete(
      @PathParam("key") String key, @HeaderParam(ETags.IF_MATCH) @Nullable String ifMatch) {
    editor.delete(key, ifMatch);
  }

  private IdentifierResponse standing(String key) {
    return catalogue.find(key).orElseThrow(() -> Problems.notFound("identifier"));
  }

  private static Response created(IdentifierResponse made) {
    return Response.created(URI.create("/api/dlp/identifiers/" + made.key()))
        .entity(made)
        .tag(ETags.of(made.versionOrNone()))
        .build();
  }

  private static RestResponse<IdentifierResponse> response(IdentifierResponse found) {
    return ResponseBuilder.ok(found).tag(ETags.of(found.versionOrNone())).build();
  }
}
