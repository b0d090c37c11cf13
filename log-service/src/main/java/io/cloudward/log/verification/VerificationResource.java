package io.cloudward.log.verification;

import io.cloudward.security.CurrentTenant;
import io.cloudward.security.Permissions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whether the audit trail is what was once written. */
@Path("/api/logs/audit/verification")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VerificationResource {

  private final Verification verification;
  private final CurrentTenant tenant;

  VerificationResource(Verification verification, CurrentTenant tenant) {
    this.verification = verification;
    this.tenant = tenant;
  }

  @GET
  @RolesAllowed(Permissions.LOGS_VIEW)
  public VerificationResponse verify() {
    return verification.verify(tenant.require());
  }
}
