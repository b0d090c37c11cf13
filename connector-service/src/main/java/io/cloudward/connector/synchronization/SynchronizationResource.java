package io.cloudward.connector.synchronization;

import io.cloudward.audit.AuditLog;
import io.cloudward.connector.ConnectorProblems;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.security.Caller;
import io.cloudward.security.Permissions;
import io.cloudward.web.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A Global Administrator synchronises an organization. */
@Path("/api/connections/{organizationId}/synchronizations")
@Tag(name = "Synchronizations")
@RunOnVirtualThread
public class SynchronizationResource {

  private final RequestSynchronization handler;
  private final Synchronizations synchronizations;
  private final TenantScope scope;
  private final AuditLog audit;
  private final Caller caller;

  SynchronizationResource(
      RequestSynchronization handler,
      Synchronizations synchronizations,
      TenantScope scope,
      AuditLog audit,
      Caller caller) {
    this.handler = handler;
    this.synchronizations = synchronizations;
    this.scope = scope;
    this.audit = audit;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Permissions.CONNECTIONS_MANAGE)
  @Operation(summary = "Synchronise sites, drives and users with a verified administrator")
  @APIResponse(responseCode = "202", description = "Taken; Location says where to look")
  @APIResponse(responseCode = "404", description = "The tenant has no such organization")
  @APIResponse(responseCode = "422", description = "The verification does not do; see reason")
  public RestResponse<SynchronizationResponse> synchronise(
      @PathParam("organizationId") UUID organization,
      @NotNull @Valid SynchronizationRequest request) {
    var tenant = caller.tenant();
    if (!scope.call(tenant, () -> handler.isConnected(tenant, organization))) {
      throw Problems.notFound("connected organization");
    }
    try {
      var taken =
          scope.call(tenant, () -> handler.request(tenant, organization, request.verificationId()));
      return RestResponse.ResponseBuilder.<SynchronizationResponse>accepted()
          .entity(SynchronizationResponse.of(taken))
          .location(
              URI.create("/api/connections/" + organization + "/synchronizations/" + taken.id()))
          .build();
    } catch (RefusedException e) {
      var target = new Target("organization", organization.toString());
      scope.run(
          tenant, () -> audit.refused("synchronization.refused", target, e.refusal().reason()));
      throw ConnectorProblems.verificationFailed(e.refusal());
    }
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Permissions.CONNECTIONS_VIEW)
  @Operation(summary = "How far a synchronisation is")
  @APIResponse(responseCode = "200", description = "The synchronisation")
  @APIResponse(responseCode = "404", description = "The tenant has no such synchronisation")
  public SynchronizationResponse get(
      @PathParam("organizationId") UUID organization, @PathParam("id") UUID id) {
    var tenant = caller.tenant();
    return scope
        .call(tenant, () -> synchronizations.find(tenant, organization, id))
        .map(SynchronizationResponse::of)
        .orElseThrow(() -> Problems.notFound("synchronisation"));
  }
}
