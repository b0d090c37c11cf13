package io.cloudward.sandbox.microsoft365.control;

import io.cloudward.sandbox.microsoft365.faults.Fault;
import io.cloudward.sandbox.microsoft365.faults.FaultSetting;
import io.cloudward.sandbox.microsoft365.faults.Faults;
import io.cloudward.sandbox.microsoft365.faults.Limits;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.faults.Throttling;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Faults, limits and the clock. */
@Path("/control")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FaultsResource {
  private final Faults faults;
  private final Throttling throttling;
  private final SandboxClock clock;

  FaultsResource(Faults faults, Throttling throttling, SandboxClock clock) {
    this.faults = faults;
    this.throttling = throttling;
    this.clock = clock;
  }

  /** Simulated time; {@code aheadSeconds} is what sets it. */
  public record ClockView(Instant now, long aheadSeconds) {}

  /** All faults and how they are set. */
  @GET
  @Path("/faults")
  public Map<String, FaultSetting> list() {
    return faults.all();
  }

  /** Sets a fault. */
  @PUT
  @Path("/faults/{name}")
  public FaultSetting set(@PathParam("name") String name, FaultSetting setting) {
    var fault = Fault.withKey(name).orElseThrow(() -> ControlProblem.notFound("fault " + name));
    return faults.set(fault, setting);
  }

  /** The limits in force. */
  @GET
  @Path("/limits")
  public Limits limits() {
    return throttling.limits();
  }

  /** Sets other limits. */
  @PUT
  @Path("/limits")
  public Limits limit(Limits limits) {
    throttling.use(limits);
    return limits;
  }

  /** What time it is. */
  @GET
  @Path("/clock")
  public ClockView clock() {
    return new ClockView(clock.now(), clock.offset().toSeconds());
  }

  /** Moves the clock. */
  @PUT
  @Path("/clock")
  public ClockView move(ClockView wanted) {
    clock.moveTo(Duration.ofSeconds(wanted.aheadSeconds()));
    return clock();
  }
}
