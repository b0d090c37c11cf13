package io.cloudward.security;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.TreeSet;

@Path("/who")
@RunOnVirtualThread
class WhoResource {

  private final Caller caller;

  WhoResource(Caller caller) {
    this.caller = caller;
  }

  @GET
  @Authenticated
  public Map<String, Object> who() {
    return Map.of(
        "id", caller.id(),
        "name", caller.name(),
        "tenant", caller.tenant(),
        "permissions", new TreeSet<>(caller.permissions()),
        "origin", caller.origin().orElse(""),
        "userAgent", caller.userAgent().orElse(""),
        "virtual", Thread.currentThread().isVirtual());
  }

  @POST
  @RolesAllowed(Permissions.THREAT_MANAGE)
  public String change() {
    return "changed";
  }

  @POST
  @Path("/entry")
  @PermitAll
  @CrossSiteEntry
  public String entry() {
    return "entered";
  }

  @GET
  @Path("/anybody")
  @PermitAll
  public String anybody() {
    return "anybody";
  }

  @GET
  @Path("/forgotten")
  public String forgotten() {
    return "unreachable";
  }
}
