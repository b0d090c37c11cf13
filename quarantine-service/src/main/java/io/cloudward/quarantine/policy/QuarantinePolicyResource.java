package io.cloudward.quarantine.policy;

import io.cloudward.policy.PolicyPages;
import io.cloudward.policy.PolicyPatch;
import io.cloudward.policy.PolicyQuery;
import io.cloudward.policy.PolicySwitch;
import io.cloudward.security.CurrentTenant;
import io.cloudward.security.Permissions;
import io.cloudward.web.conditional.ETags;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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
  private final PolicySwitch policySwitch;
  private final CurrentTenant tenant;

  QuarantinePolicyResource(
      QuarantinePolicyRepository policies,
      PolicyPages pages,
      PolicySwitch policySwitch,
      CurrentTenant tenant) {
    this.policies = policies;
    this.pages = pages;
    this.policySwitch = policySwitch;
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
    return response(
        policies.find(tenant.require(), id).orElseThrow(() -> Problems.notFound("policy")));
  }

  @PATCH
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Permissions.QUARANTINE_MANAGE)
  public RestResponse<QuarantinePolicyResponse> change(
      @PathParam("id") UUID id,
      @HeaderParam(ETags.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull PolicyPatch patch) {
    return response(
        policySwitch.switchTo(QuarantinePolicy.class, id, ifMatch, patch.wantsEnabled()));
  }

  private static RestResponse<QuarantinePolicyResponse> response(QuarantinePolicy policy) {
    return ResponseBuilder.ok(QuarantinePolicyResponse.of(policy))
        .tag(ETags.of(policy.version()))
        .build();
  }
}
