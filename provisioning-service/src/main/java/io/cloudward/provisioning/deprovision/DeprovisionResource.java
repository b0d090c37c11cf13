package io.cloudward.provisioning.deprovision;

import io.cloudward.contracts.Service;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.provisioning.ServiceKey;
import io.cloudward.provisioning.audit.AuditTrail;
import io.cloudward.provisioning.task.AcceptedTask;
import io.cloudward.provisioning.task.TaskView;
import io.cloudward.security.Caller;
import io.cloudward.security.Permissions;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Ends the protection of a service. Repeating the call finds the task that is running. */
@Path("/api/provisioning/services/{organizationId}/{service}")
@RunOnVirtualThread
class DeprovisionResource {

  private final DeprovisionServiceHandler handler;
  private final AcceptedTask accepted;
  private final AuditTrail audit;
  private final Caller caller;

  DeprovisionResource(
      DeprovisionServiceHandler handler, AcceptedTask accepted, AuditTrail audit, Caller caller) {
    this.handler = handler;
    this.accepted = accepted;
    this.audit = audit;
    this.caller = caller;
  }

  @DELETE
  @RolesAllowed(Permissions.PROVISIONING_MANAGE)
  @Operation(summary = "End the protection of a service; answers with a task to follow")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = TaskView.class)))
  public Response deprovision(
      @PathParam("organizationId") UUID organization, @PathParam("service") Service service) {
    var key = new ServiceKey(caller.tenant(), organization, service);
    try {
      return accepted.answer(handler.handle(key, audit.actor()));
    } catch (HttpProblem refusal) {
      audit.refused("service.deprovision", new Target("service", key.subject()), refusal);
      throw refusal;
    }
  }
}
