package io.cloudward.provisioning.cancellation;

import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.provisioning.audit.AuditTrail;
import io.cloudward.provisioning.task.AcceptedTask;
import io.cloudward.provisioning.task.TaskView;
import io.cloudward.security.Caller;
import io.cloudward.security.Permissions;
import io.cloudward.web.idempotency.Idempotent;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Cancels a task. */
@Path("/api/provisioning/tasks/{id}/cancellation")
@RunOnVirtualThread
class CancellationResource {

  private final CancelTaskHandler handler;
  private final AcceptedTask accepted;
  private final AuditTrail audit;
  private final Caller caller;

  CancellationResource(
      CancelTaskHandler handler, AcceptedTask accepted, AuditTrail audit, Caller caller) {
    this.handler = handler;
    this.accepted = accepted;
    this.audit = audit;
    this.caller = caller;
  }

  @POST
  @Idempotent
  @RolesAllowed(Permissions.PROVISIONING_MANAGE)
  @Operation(summary = "End a task; what it has set up so far is undone")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = TaskView.class)))
  public Response cancel(@PathParam("id") UUID id) {
    try {
      handler.handle(caller.tenant(), id);
      return accepted.answer(id);
    } catch (HttpProblem refusal) {
      audit.refused("provisioning.cancel", new Target("task", id.toString()), refusal);
      throw refusal;
    }
  }
}
