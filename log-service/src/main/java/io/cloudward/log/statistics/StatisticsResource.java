package io.cloudward.log.statistics;

import io.cloudward.security.Permissions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How much was scanned, found and dealt with. */
@Path("/api/logs/statistics")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class StatisticsResource {

  private final Statistics statistics;

  StatisticsResource(Statistics statistics) {
    this.statistics = statistics;
  }

  @GET
  @RolesAllowed(Permissions.LOGS_VIEW)
  public StatisticsResponse get(@BeanParam StatisticsQuery query) {
    return statistics.of(query);
  }
}
