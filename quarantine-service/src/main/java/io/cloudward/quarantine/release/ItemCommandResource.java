package io.cloudward.quarantine.release;

import io.cloudward.audit.AuditLog;
import io.cloudward.quarantine.QuarantineProblems;
import io.cloudward.quarantine.item.QuarantinedItem;
import io.cloudward.quarantine.item.QuarantinedItems;
import io.cloudward.quarantine.search.ItemResponse;
import io.cloudward.security.Permissions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Releasing and deleting one item. */
@Path("/api/quarantine/items/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ItemCommandResource {

  private record Outcome(ItemDecision decision, ItemResponse item) {}

  private final QuarantinedItems items;
  private final ItemCommands commands;
  private final AuditLog audit;

  ItemCommandResource(QuarantinedItems items, ItemCommands commands, AuditLog audit) {
    this.items = items;
    this.commands = commands;
    this.audit = audit;
  }

  @POST
  @Path("release")
  @RolesAllowed(Permissions.QUARANTINE_MANAGE)
  @Operation(summary = "Has the item put back; done when its state is RELEASED")
  @APIResponse(
      responseCode = "202",
      description = "The release is under way",
      content = @Content(schema = @Schema(implementation = ItemResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was released before, or its release is under way already",
      content = @Content(schema = @Schema(implementation = ItemResponse.class)))
  @APIResponse(responseCode = "409", description = "item-gone: it was deleted or has expired")
  public Response release(@PathParam("id") UUID id) {
    return answer(decide(id, item -> commands.release(item, audit.caller(), null)), 202);
  }

  @POST
  @Path("delete")
  @RolesAllowed(Permissions.QUARANTINE_MANAGE)
  @Operation(summary = "Has the item removed for ever")
  @APIResponse(
      responseCode = "200",
      description = "It is deleted, or was gone before",
      content = @Content(schema = @Schema(implementation = ItemResponse.class)))
  @APIResponse(responseCode = "409", description = "item-released: it has left the quarantine")
  public Response delete(@PathParam("id") UUID id) {
    return answer(decide(id, item -> commands.delete(item, audit.caller())), 200);
  }

  /** A refusal commits too: the audit trail keeps it. */
  private Outcome decide(UUID id, Function<QuarantinedItem, ItemDecision> command) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var item = items.lock(id).orElseThrow(QuarantineProblems::noItem);
              var decision = command.apply(item);
              return new Outcome(decision, ItemResponse.of(item));
            });
  }

  private static Response answer(Outcome outcome, int granted) {
    return switch (outcome.decision()) {
      case ItemDecision.Granted done -> Response.status(granted).entity(outcome.item()).build();
      case ItemDecision.Unneeded before -> Response.ok(outcome.item()).build();
      case ItemDecision.Gone gone -> throw QuarantineProblems.gone(gone.state());
      case ItemDecision.Away away -> throw QuarantineProblems.released(away.state());
    };
  }
}
