package io.cloudward.provisioning.request;

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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Submits services of a verified organization to be protected. */
@Path("/api/provisioning/requests")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RequestResource {

  private final VerificationGateway verifications;
  private final SubmitProvisioningHandler handler;
  private final AcceptedTask accepted;
  private final AuditTrail audit;
  private final Caller caller;

  RequestResource(
      VerificationGateway verifications,
      SubmitProvisioningHandler handler,
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
  @Operation(summary = "Submit services to be protected; answers with a task to follow")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = TaskView.class)))
  public Response submit(@NotNull @Valid ProvisionRequest request) {
    var command =
        new SubmitProvisioning(
            caller.tenant(),
            Set.copyOf(request.services()),
            Boolean.TRUE.equals(request.promoteDelegateAccounts()),
            audit.actor());
    try {
      var verification =
          verifications
              .find(request.verificationId())
              .orElseThrow(ProvisioningProblems::verificationGone);
      return accepted.answer(handler.handle(command, verification));
    } catch (HttpProblem refusal) {
      audit.refused(
          "provisioning.submit",
          new Target("verification", request.verificationId().toString()),
          refusal);
      throw refusal;
    }
  }
}
