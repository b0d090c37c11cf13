package io.cloudward.quarantine.policy;

import io.cloudward.policy.PolicyAdjustment;
import io.cloudward.policy.PolicyEditor;
import io.cloudward.policy.PolicyPages;
import io.cloudward.policy.PolicyQuery;
import io.cloudward.security.CurrentTenant;
import io.cloudward.security.Permissions;
import io.cloudward.web.conditional.ETags;
import io.cloudward.web.idempotency.Idempotent;
import io.cloudward.web.page.Page;
import io.cloudward.web.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Policies of Quarantine. */
@Path("/api/quarantine/policies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class QuarantinePolicyResource {

  private final QuarantinePolicyRepository policies;
  private final PolicyPages pages;
  private final PolicyEditor editor;
  private final CurrentTenant tenant;

  QuarantinePolicyResource(
      QuarantinePolicyRepository policies,
      PolicyPages pages,
      PolicyEditor editor,
      CurrentTenant tenant) {
    this.policies = policies;
    this.pages = pages;
    this.editor = editor;
    this.tenant = tenant;
  }

  @GET
  @RolesAllowed(Permissions.QUARANTINE_VIEW)
  public Page<QuarantinePolicyResponse> list(@BeanParam PolicyQuery query) {
    return pages.page(
        query, ids -> policies.find(tenant.require(), ids), QuarantinePolicyResponse::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permissions.QUARANTINE_VIEW)
  @Transactional
  public RestResponse<QuarantinePolicyResponse> get(@PathParam("id") UUID id) {
    return response(standing(id));
  }

  @PATCH
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Permissions.QUARANTINE_MANAGE)
  public RestResponse<QuarantinePolicyResponse> change(
      @PathParam("id") UUID id,
      @HeaderParam(ETags.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull PolicyAdjustment adjustment) {
    return response(editor.adjust(QuarantinePolicy.class, id, ifMatch, adjustment));
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Permissions.QUARANTINE_MANAGE)
  @Operation(summary = "Makes a policy; its service has to be provisioned")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = QuarantinePolicyResponse.class)))
  public Response create(@Valid @NotNull QuarantinePolicyRequest request) {
    request.check();
    var policy = editor.create(request.draft(tenant.require()));
    return Response.created(URI.create("/api/quarantine/policies/" + policy.id()))
        .entity(QuarantinePolicyResponse.of(policy))
        .tag(ETags.of(policy.version()))
        .build();
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Permissions.QUARANTINE_MANAGE)
  @Operation(summary = "Replaces everything about a policy")
  public RestResponse<QuarantinePolicyResponse> replace(
      @PathParam("id") UUID id,
      @HeaderParam(ETags.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull QuarantinePolicyRequest request) {
    request.checkAgainst(standing(id));
    return response(editor.replace(QuarantinePolicy.class, id, ifMatch, request.revision()));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Permissions.QUARANTINE_MANAGE)
  @Operation(summary = "Deletes a policy that is no default one")
  public void delete(
      @PathParam("id") UUID id, @HeaderParam(ETags.IF_MATCH) @Nullable String ifMatch) {
    editor.delete(id, ifMatch);
  }

  private QuarantinePolicy standing(UUID id) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> policies.find(tenant.require(), id))
        .orElseThrow(() -> Problems.notFound("policy"));
  }

  private static RestResponse<QuarantinePolicyResponse> response(QuarantinePolicy policy) {
    return ResponseBuilder.ok(QuarantinePolicyResponse.of(policy))
        .tag(ETags.of(policy.version()))
        .build();
  }
}
