package io.cloudward.quarantine.search;

import io.cloudward.security.Permissions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Items in quarantine, and those that were. */
@Path("/api/quarantine/items")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ItemResource {

  private final ItemSearch search;

  ItemResource(ItemSearch search) {
    this.search = search;
  }

  @GET
  @RolesAllowed(Permissions.QUARANTINE_VIEW)
  @Operation(summary = "Items, newest first")
  public ItemPage list(@BeanParam ItemQuery query) {
    return search.find(query);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Permissions.QUARANTINE_VIEW)
  @Operation(summary = "One item with all that is known of it")
  public ItemResponse get(@PathParam("id") UUID id) {
    return search.get(id);
  }
}
