package io.cloudward.quarantine.link;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Links out of mails. Public: the token is what entitles. Looking changes nothing, because programs
 * that inspect mail follow links.
 */
@Path("/api/quarantine/links/{token}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LinkResource {

  private final FollowLink links;

  LinkResource(FollowLink links) {
    this.links = links;
  }

  @GET
  @PermitAll
  @Operation(summary = "What the link would do; looking changes nothing")
  @APIResponse(responseCode = "404", description = "There is no such link, or its time is over")
  public LinkResponse get(@PathParam("token") String token) {
    return links.look(token);
  }

  @POST
  @PermitAll
  @Operation(summary = "Releases the item or asks for it, as the policy allows; works once")
  @APIResponse(responseCode = "403", description = "release-not-allowed")
  @APIResponse(responseCode = "404", description = "There is no such link, or its time is over")
  @APIResponse(responseCode = "409", description = "link-used, item-gone or item-released")
  public LinkResponse follow(@PathParam("token") String token) {
    return links.follow(token);
  }
}
