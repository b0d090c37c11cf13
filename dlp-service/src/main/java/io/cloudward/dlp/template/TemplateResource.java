package io.cloudward.dlp.template;

import io.cloudward.security.Permissions;
import io.cloudward.web.body.LargeBody;
import io.cloudward.web.conditional.ETags;
import io.cloudward.web.idempotency.Idempotent;
import io.cloudward.web.page.Cursors;
import io.cloudward.web.page.Page;
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

/** Templates: predefined ones to read, and the tenant's own. */
@Path("/api/dlp/templates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TemplateResource {

  /** Bytes: a template with some thousand identifiers of its tenant. */
  private static final long LONGEST_IMPORT = 8L * 1024 * 1024;

  /**
   * How a copy is called.
   *
   * @param key of the copy
   * @param name of the copy; that of the original if left out
   */
  @Schema(name = "TemplateCopy")
  public record CopyRequest(@NotNull String key, @Nullable String name) {}

  private final TemplateCatalogue catalogue;
  private final TemplateEditor editor;
  private final TemplateTransfer transfer;
  private final Cursors cursors;

  TemplateResource(
      TemplateCatalogue catalogue,
      TemplateEditor editor,
      TemplateTransfer transfer,
      Cursors cursors) {
    this.catalogue = catalogue;
    this.editor = editor;
    this.transfer = transfer;
    this.cursors = cursors;
  }

  @GET
  @RolesAllowed(Permissions.DLP_VIEW)
  @Operation(summary = "Lists predefined templates and the tenant's own by key")
  public Page<TemplateResponse> list(@BeanParam TemplateQuery query) {
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
  public RestResponse<TemplateResponse> get(@PathParam("key") String key) {
    return response(catalogue.require(key));
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Permissions.DLP_MANAGE)
  @Operation(summary = "Makes a template of the tenant")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = TemplateResponse.class)))
  public Response create(@Valid @NotNull TemplateDocument document) {
    return created(TemplateResponse.of(editor.create(document)));
  }

  @POST
  @Path("{key}/copy")
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Permissions.DLP_MANAGE)
  @Operation(summary = "Copies a template, also a predefined one, so that it can be changed")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = TemplateResponse.class)))
  public Response copy(@PathParam("key") String key, @Valid @NotNull CopyRequest request) {
    var original = catalogue.document(key);
    var name = request.name() == null ? original.name() : request.name();
    return created(TemplateResponse.of(editor.create(original.copy(request.key(), name))));
  }

  @GET
  @Path("{key}/export")
  @RolesAllowed(Permissions.DLP_VIEW)
  @Operation(summary = "Gives a template with the identifiers that another tenant lacks")
  public TemplateExport export(@PathParam("key") String key) {
    return transfer.export(key);
  }

  @POST
  @Path("import")
  @Idempotent
  @LargeBody(LONGEST_IMPORT)
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Permissions.DLP_MANAGE)
  @Operation(summary = "Takes a template that was exported, with its identifiers")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = TemplateResponse.class)))
  public Response take(@Valid @NotNull TemplateExport export) {
    return created(transfer.take(export));
  }

  @PUT
  @Path("{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Permissions.DLP_MANAGE)
  @Operation(summary = "Replaces everything about a template of the tenant but its key")
  public RestResponse<TemplateResponse> replace(
      @PathParam("key") String key,
      @HeaderParam(ETags.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull TemplateDocument document) {
    return response(TemplateResponse.of(editor.replace(key, ifMatch, document)));
  }

  @DELETE
  @Path("{key}")
  @RolesAllowed(Permissions.DLP_MANAGE)
  @Operation(summary = "Deletes a template of the tenant that no policy looks for")
  public void delete(
      @PathParam("key") String key, @HeaderParam(ETags.IF_MATCH) @Nullable String ifMatch) {
    editor.delete(key, ifMatch);
  }

  private static Response created(TemplateResponse made) {
    return Response.created(URI.create("/api/dlp/templates/" + made.key()))
        .entity(made)
        .tag(ETags.of(made.versionOrNone()))
        .build();
  }

  private static RestResponse<TemplateResponse> response(TemplateResponse found) {
    return ResponseBuilder.ok(found).tag(ETags.of(found.versionOrNone())).build();
  }
}
