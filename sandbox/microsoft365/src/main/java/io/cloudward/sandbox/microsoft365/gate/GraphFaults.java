package io.cloudward.sandbox.microsoft365.gate;

import io.cloudward.sandbox.microsoft365.faults.Delays;
import io.cloudward.sandbox.microsoft365.faults.Fault;
import io.cloudward.sandbox.microsoft365.faults.FaultSetting;
import io.cloudward.sandbox.microsoft365.faults.Faults;
import io.cloudward.sandbox.microsoft365.faults.RetryAfter;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.faults.Throttling;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What may go wrong with a call before and after it took effect. */
@ApplicationScoped
class GraphFaults {
  private final Faults faults;
  private final Throttling throttling;
  private final SandboxClock clock;

  GraphFaults(Faults faults, Throttling throttling, SandboxClock clock) {
    this.faults = faults;
    this.throttling = throttling;
    this.clock = clock;
  }

  void before(GraphCall call) {
    strikes(Fault.LATENCY, call)
        .ifPresent(set -> Delays.pause(Duration.ofMillis((long) set.number("milliseconds", 500))));
    strikes(Fault.THROTTLE, call)
        .ifPresent(
            set -> {
              var seconds = set.number("retryAfterSeconds", 2);
              var format = set.text("format", "integer");
              throw throttled(call, RetryAfter.header(seconds, format, clock.now()));
            });
    var wait =
        throttling.count(call.caller().clientId(), call.organization().id(), call.relativePath());
    if (wait.isPresent()) {
      throw throttled(call, Map.of("Retry-After", Long.toString(wait.getAsLong())));
    }
    strikes(Fault.SERVER_ERRORS, call)
        .ifPresent(
            set -> {
              throw new InjectedFailure((int) set.number("status", 503));
            });
  }

  void after(GraphCall call) {
    if (!call.method().equals("GET")) {
      strikes(Fault.COMMIT_THEN_FAIL, call)
          .ifPresent(
              set -> {
                throw new InjectedFailure((int) set.number("status", 500));
              });
    }
  }

  GraphAnswer slowed(GraphCall call, GraphAnswer answer) {
    return strikes(Fault.SLOW_BODY, call)
        .map(set -> answer.slowedBy((long) set.number("milliseconds", 100)))
        .orElse(answer);
  }

  private Optional<FaultSetting> strikes(Fault fault, GraphCall call) {
    return faults.strikes(fault, call.organization().id(), call.relativePath());
  }

  private static GraphError throttled(GraphCall call, Map<String, String> headers) {
    var path = call.relativePath().toLowerCase(Locale.ROOT);
    if (path.contains("/mail") || path.contains("/messages")) {
      return new GraphError(
          429, "ApplicationThrottled", "Application is over its request limit.", headers);
    }
    if (path.startsWith("/sites") || path.contains("/drive")) {
      return new GraphError(
          429, "activityLimitReached", "The request has been throttled.", headers);
    }
    return new GraphError(429, "TooManyRequests", "Too many requests.", headers);
  }
}
