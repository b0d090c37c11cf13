package io.cloudward.threat.list;

import io.cloudward.security.CurrentTenant;
import io.cloudward.security.Permissions;
import io.cloudward.web.idempotency.Idempotent;
import io.cloudward.web.page.Cursors;
import io.cloudward.web.page.Page;
import io.cloudward.web.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What administrators allow and block by name. */
@Path("/api/threat/lists")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ListResource {

  private static final int SORT_KEYS = 2;

  private final ListTable table;
  private final ListEditor editor;
  private final CurrentTenant tenant;
  private final Cursors cursors;

  ListResource(ListTable table, ListEditor editor, CurrentTenant tenant, Cursors cursors) {
    this.table = table;
    this.editor = editor;
    this.tenant = tenant;
    this.cursors = cursors;
  }

  @GET
  @RolesAllowed(Permissions.THREAT_VIEW)
  @Transactional
  @Operation(summary = "The entries in force, the newest first")
  public Page<ListEntry> list(@BeanParam ListQuery query) {
    var name = "lists " + query.effect() + " " + query.kind();
    var after = cursors.after(query, name, SORT_KEYS).map(ListPlace::parse).orElse(null);
    var found = table.page(tenant.require(), query, after, query.limit() + 1);
    return cursors.page(query, name, found, ListPlace::keys);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permissions.THREAT_VIEW)
  @Transactional
  public ListEntry get(@PathParam("id") UUID id) {
    return table.find(tenant.require(), id).orElseThrow(() -> Problems.notFound("list entry"));
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Permissions.THREAT_MANAGE)
  @Operation(summary = "Puts an entry on the lists")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ListEntry.class)))
  public Response add(@Valid @NotNull ListEntryRequest request) {
    var entry = editor.add(request);
    return Response.created(URI.create("/api/threat/lists/" + entry.id())).entity(entry).build();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Permissions.THREAT_MANAGE)
  @Operation(summary = "Takes an entry off the lists")
  public void remove(@PathParam("id") UUID id) {
    editor.remove(id);
  }
}
