package io.cloudward.quarantine.request;

import io.cloudward.audit.AuditLog;
import io.cloudward.quarantine.QuarantineProblems;
import io.cloudward.quarantine.item.QuarantinedItems;
import io.cloudward.quarantine.release.ItemDecision;
import io.cloudward.security.Permissions;
import io.cloudward.web.idempotency.Idempotent;
import io.cloudward.web.page.Page;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Requests for release. */
@Path("/api/quarantine/release-requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReleaseRequestResource {

  private final RequestSearch search;
  private final RequestCommands commands;
  private final QuarantinedItems items;
  private final AuditLog audit;

  ReleaseRequestResource(
      RequestSearch search, RequestCommands commands, QuarantinedItems items, AuditLog audit) {
    this.search = search;
    this.commands = commands;
    this.items = items;
    this.audit = audit;
  }

  @GET
  @RolesAllowed(Permissions.QUARANTINE_VIEW)
  @Operation(summary = "Requests, newest first")
  public Page<ReleaseRequestResponse> list(@BeanParam RequestQuery query) {
    return search.find(query);
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Permissions.QUARANTINE_VIEW)
  @Transactional
  @Operation(summary = "Asks those who may to release an item; asked twice, it is one request")
  public ReleaseRequestResponse create(@Valid @NotNull ReleaseRequestBody body) {
    var item = items.lock(body.itemId()).orElseThrow(QuarantineProblems::noItem);
    return commands.ask(item, audit.caller(), body.comment());
  }

  @POST
  @Path("{id}/approve")
  @RolesAllowed(Permissions.QUARANTINE_MANAGE)
  @Operation(summary = "Releases what was asked for")
  public ReleaseRequestResponse approve(@PathParam("id") UUID id) {
    var outcome = commands.approve(id);
    if (outcome.refusal().orElse(null) instanceof ItemDecision.Gone gone) {
      throw QuarantineProblems.gone(gone.state());
    }
    return outcome.request();
  }

  @POST
  @Path("{id}/deny")
  @RolesAllowed(Permissions.QUARANTINE_MANAGE)
  @Operation(summary = "Leaves in quarantine what was asked for")
  public ReleaseRequestResponse deny(@PathParam("id") UUID id) {
    return commands.deny(id);
  }
}
