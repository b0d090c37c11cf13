package io.cloudward.quarantine.bulk;

import io.cloudward.security.Permissions;
import io.cloudward.web.idempotency.Idempotent;
import io.cloudward.web.page.Page;
import io.cloudward.web.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/** Releasing or deleting many items. */
@Path("/api/quarantine/bulk")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BulkResource {

  private final StartBulkJob start;
  private final BulkJobs jobs;
  private final BulkItemSearch items;

  BulkResource(StartBulkJob start, BulkJobs jobs, BulkItemSearch items) {
    this.start = start;
    this.jobs = jobs;
    this.items = items;
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Permissions.QUARANTINE_MANAGE)
  @Operation(summary = "Starts a job over the items that are named, or that a filter means")
  @APIResponse(
      responseCode = "202",
      description = "The job; Location tells where to ask how far it is",
      content = @Content(schema = @Schema(implementation = BulkResponse.class)))
  public Response start(@Valid @NotNull BulkRequest request) {
    var job = start.start(request);
    return Response.accepted(job).location(URI.create("/api/quarantine/bulk/" + job.id())).build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permissions.QUARANTINE_VIEW)
  @Transactional
  @Operation(summary = "A job and how far it is")
  public BulkResponse get(@PathParam("id") UUID id) {
    return jobs.find(id).map(BulkResponse::of).orElseThrow(() -> Problems.notFound("bulk job"));
  }

  @GET
  @Path("{id}/items")
  @RolesAllowed(Permissions.QUARANTINE_VIEW)
  @Operation(summary = "The items of a job, and what came of each")
  public Page<BulkItemResponse> items(@PathParam("id") UUID id, @BeanParam BulkItemQuery query) {
    return items.find(id, query);
  }
}
