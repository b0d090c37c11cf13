package io.cloudward.sandbox.microsoft365.grant;

import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.faults.Delays;
import io.cloudward.sandbox.microsoft365.faults.Fault;
import io.cloudward.sandbox.microsoft365.faults.FaultSetting;
import io.cloudward.sandbox.microsoft365.faults.Faults;
import io.cloudward.sandbox.microsoft365.faults.RetryAfter;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.identity.IdentityError;
import io.cloudward.sandbox.microsoft365.log.LoggedRequest;
import io.cloudward.sandbox.microsoft365.log.RequestLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets faults strike the token endpoint, and logs what it answered. */
@ApplicationScoped
class TokenTraffic {
  private final Directory directory;
  private final Faults faults;
  private final RequestLog log;
  private final SandboxClock clock;

  TokenTraffic(Directory directory, Faults faults, RequestLog log, SandboxClock clock) {
    this.directory = directory;
    this.faults = faults;
    this.log = log;
    this.clock = clock;
  }

  /** Answers unless a fault strikes. */
  Response watch(String tenant, @Nullable String clientRequestId, Supplier<Response> work) {
    var started = System.nanoTime();
    var path = "/" + tenant + "/oauth2/v2.0/token";
    var organization = directory.find(tenant).map(Organization::id).orElse(null);
    var status = 500;
    try {
      var response = struck(organization, path).orElseGet(work);
      status = response.getStatus();
      return response;
    } catch (IdentityError error) {
      status = error.kind().status();
      throw error;
    } finally {
      var took = Duration.ofNanos(System.nanoTime() - started).toMillis();
      log.add(
          new LoggedRequest(
              clock.now(), organization, "POST", path, status, took, clientRequestId));
    }
  }

  private Optional<Response> struck(@Nullable String organization, String path) {
    faults
        .strikes(Fault.LATENCY, organization, path)
        .ifPresent(set -> Delays.pause(Duration.ofMillis((long) set.number("milliseconds", 500))));
    return faults
        .strikes(Fault.THROTTLE, organization, path)
        .map(this::throttled)
        .or(
            () ->
                faults
                    .strikes(Fault.SERVER_ERRORS, organization, path)
                    .map(set -> Response.status((int) set.number("status", 503)).build()));
  }

  private Response throttled(FaultSetting set) {
    var response = Response.status(429);
    var seconds = set.number("retryAfterSeconds", 2);
    RetryAfter.header(seconds, set.text("format", "integer"), clock.now())
        .forEach(response::header);
    return response.build();
  }
}
