package io.cloudward.sandbox.microsoft365.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.graph.Caller;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.graph.GraphPath;
import io.cloudward.sandbox.microsoft365.log.LoggedRequest;
import io.cloudward.sandbox.microsoft365.log.RequestLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way every call takes: token, faults, route, permission, answer, log. */
@ApplicationScoped
class GraphGate {
  private final Authentication authentication;
  private final Router router;
  private final PermissionCheck permissions;
  private final GraphFaults faults;
  private final ContractGuard guard;
  private final ErrorBodies errors;
  private final RequestLog log;
  private final SandboxClock clock;
  private final ObjectMapper mapper;

  GraphGate(
      Authentication authentication,
      Router router,
      PermissionCheck permissions,
      GraphFaults faults,
      ContractGuard guard,
      ErrorBodies errors,
      RequestLog log,
      SandboxClock clock,
      ObjectMapper mapper) {
    this.authentication = authentication;
    this.router = router;
    this.permissions = permissions;
    this.faults = faults;
    this.guard = guard;
    this.errors = errors;
    this.log = log;
    this.clock = clock;
    this.mapper = mapper;
  }

  GraphAnswer answer(GraphRequest request) {
    var started = System.nanoTime();
    var requestId = UUID.randomUUID().toString();
    Caller caller = null;
    GraphAnswer answer;
    try {
      caller = authentication.caller(request.headers().get("authorization"));
      answer = answer(request, caller);
    } catch (GraphError error) {
      answer = errors.answer(error, requestId, request.headers().get("client-request-id"));
    } catch (InjectedFailure failure) {
      answer = failure.answer();
    }
    record(request, caller, answer.status(), Duration.ofNanos(System.nanoTime() - started));
    return answer.with("request-id", requestId);
  }

  private GraphAnswer answer(GraphRequest request, Caller caller) {
    var path = GraphPath.of(caller, request.path());
    var query = new HashMap<>(request.query());
    if (path.getLast().startsWith("token='")) {
      // delta(token='…') is another way to write delta?token=…
      query.put("token", path.getLast().substring(7).replaceFirst("'$", ""));
      path = path.subList(0, path.size() - 1);
    }
    var call =
        new GraphCall(
            caller,
            request.method(),
            path,
            query,
            request.headers(),
            json(request),
            request.body(),
            request.base(),
            java.util.List.of());
    faults.before(call);
    var match = router.find(request.method(), path);
    permissions.check(match.call(), call);
    var answer = match.route().handler().apply(call.routed(match.parameters()));
    guard.check(match.call(), answer);
    faults.after(call);
    return faults.slowed(call, answer);
  }

  private @Nullable JsonNode json(GraphRequest request) {
    if (request.body().length == 0 || request.isContent()) {
      return null;
    }
    try {
      return mapper.readTree(request.body());
    } catch (IOException e) {
      throw new GraphError(
          400,
          "BadRequest",
          "Unable to read JSON request payload. Please ensure Content-Type header is set and"
              + " payload is of valid JSON format.");
    }
  }

  private void record(GraphRequest request, @Nullable Caller caller, int status, Duration time) {
    log.add(
        new LoggedRequest(
            clock.now(),
            Optional.ofNullable(caller).map(known -> known.organization().id()).orElse(null),
            request.method(),
            "/" + request.version() + "/" + request.path(),
            status,
            time.toMillis(),
            request.headers().get("client-request-id")));
  }
}
