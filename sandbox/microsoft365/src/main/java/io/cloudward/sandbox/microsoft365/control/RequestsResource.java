package io.cloudward.sandbox.microsoft365.control;

import io.cloudward.sandbox.microsoft365.application.ApplicationRegistry;
import io.cloudward.sandbox.microsoft365.demo.DemoOrganizations;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.faults.Faults;
import io.cloudward.sandbox.microsoft365.faults.Limits;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.faults.Throttling;
import io.cloudward.sandbox.microsoft365.log.LoggedRequest;
import io.cloudward.sandbox.microsoft365.log.RequestLog;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log of requests, and the way back to a fresh sandbox. */
@Path("/control")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RequestsResource {
  private final RequestLog log;
  private final Directory directory;
  private final DemoOrganizations demo;
  private final ApplicationRegistry applications;
  private final Faults faults;
  private final Throttling throttling;
  private final SandboxClock clock;

  RequestsResource(
      RequestLog log,
      Directory directory,
      DemoOrganizations demo,
      ApplicationRegistry applications,
      Faults faults,
      Throttling throttling,
      SandboxClock clock) {
    this.log = log;
    this.directory = directory;
    this.demo = demo;
    this.applications = applications;
    this.faults = faults;
    this.throttling = throttling;
    this.clock = clock;
  }

  /** Requests of an organization, with paths that begin so, with that method or status. */
  @GET
  @Path("/requests")
  public List<LoggedRequest> requests(
      @QueryParam("organization") @Nullable String organization,
      @QueryParam("path") @Nullable String path,
      @QueryParam("method") @Nullable String method,
      @QueryParam("status") @Nullable Integer status) {
    return log.matching(
        request ->
            (organization == null || organization.equals(request.organization()))
                && (path == null || request.path().startsWith(path))
                && (method == null || method.equals(request.method()))
                && (status == null || status == request.status()));
  }

  /** Forgets the log. */
  @DELETE
  @Path("/requests")
  public void forget() {
    log.clear();
  }

  /** Back to the beginning: demonstration organizations, no faults, real time, an empty log. */
  @POST
  @Path("/reset")
  public void reset() {
    faults.reset();
    throttling.use(Limits.PUBLISHED);
    clock.moveTo(Duration.ZERO);
    applications.reset();
    directory.names().forEach(directory::remove);
    demo.create();
    log.clear();
  }
}
