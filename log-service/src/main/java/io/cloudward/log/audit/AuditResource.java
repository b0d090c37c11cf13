package io.cloudward.log.audit;

import io.cloudward.security.Permissions;
import io.cloudward.web.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The audit trail. */
@Path("/api/logs/audit")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AuditResource {

  private final AuditSearch search;

  AuditResource(AuditSearch search) {
    this.search = search;
  }

  @GET
  @RolesAllowed(Permissions.LOGS_VIEW)
  public Page<AuditEntryResponse> list(@BeanParam AuditQuery query) {
    return search.find(query);
  }
}
