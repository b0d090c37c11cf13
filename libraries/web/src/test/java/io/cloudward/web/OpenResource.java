package io.cloudward.web;

import io.cloudward.security.Permissions;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What a service has beside the usual: a public call, and one that either of two may make. */
@Path("/open")
class OpenResource {

  @GET
  @PermitAll
  public String read() {
    return "read";
  }

  @POST
  @RolesAllowed({Permissions.DLP_VIEW, Permissions.THREAT_VIEW})
  @APIResponse(responseCode = "429", description = "Slowly, please")
  public String write() {
    return "written";
  }
}
