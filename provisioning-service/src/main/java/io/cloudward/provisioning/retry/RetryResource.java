package io.cloudward.provisioning.retry;

import io.cloudward.contracts.Service;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.provisioning.ProvisioningProblems;
import io.cloudward.provisioning.audit.AuditTrail;
import io.cloudward.provisioning.task.AcceptedTask;
import io.cloudward.provisioning.task.TaskView;
import io.cloudward.provisioning.verification.VerificationGateway;
import io.cloudward.security.Caller;
import io.cloudward.security.Permissions;
import io.cloudward.web.idempotency.Idempotent;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Tries services of a task again that failed. */
@Path("/api/provisioning/tasks/{id}/retries")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RetryResource {

  private final VerificationGateway verifications;
  private final RetryTaskHandler handler;
  private final AcceptedTask accepted;
  private final AuditTrail audit;
  private final Caller caller;

  RetryResource(
      VerificationGateway verifications,
      RetryTaskHandler handler,
      AcceptedTask accepted,
      AuditTrail audit,
      Caller caller) {
    this.verifications = verifications;
    this.handler = handler;
    this.accepted = accepted;
    this.audit = audit;
    this.caller = caller;
  }

  @POST
  @Idempotent
  @RolesAllowed(Permissions.PROVISIONING_MANAGE)
  @Operation(summary = "Try again what failed; a verification that has not expired is needed")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = TaskView.class)))
  public Response retry(@PathParam("id") UUID id, @Valid @Nullable RetryRequest given) {
    var request = Objects.requireNonNullElse(given, RetryRequest.ALL);
    var services = Objects.requireNonNullElse(request.services(), List.<Service>of());
    var command = new RetryTask(caller.tenant(), id, Set.copyOf(services), audit.actor());
    try {
      var known = handler.verification(command);
      var verification =
          Optional.ofNullable(request.verificationId())
              .or(() -> known)
              .flatMap(verifications::find)
              .orElseThrow(ProvisioningProblems::verificationGone);
      handler.handle(command, verification);
      return accepted.answer(id);
    } catch (HttpProblem refusal) {
      audit.refused("provisioning.retry", new Target("task", id.toString()), refusal);
      throw refusal;
    }
  }
}
