package io.cloudward.log.timeline;

import io.cloudward.security.Permissions;
import io.cloudward.web.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The log of events that people care about. */
@Path("/api/logs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TimelineResource {

  private final TimelineSearch search;

  TimelineResource(TimelineSearch search) {
    this.search = search;
  }

  @GET
  @RolesAllowed(Permissions.LOGS_VIEW)
  public Page<TimelineEntryResponse> list(@BeanParam TimelineQuery query) {
    return search.find(query);
  }
}
