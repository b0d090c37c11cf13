package io.cloudward.sandbox.microsoft365.gate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Graph's error bodies. */
@ApplicationScoped
class ErrorBodies {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private final SandboxClock clock;

  ErrorBodies(SandboxClock clock) {
    this.clock = clock;
  }

  GraphAnswer answer(GraphError error, String requestId, @Nullable String clientRequestId) {
    var body = JsonNodeFactory.instance.objectNode();
    body.putObject("error")
        .put("code", error.code())
        .put("message", error.text())
        .putObject("innerError")
        .put("date", TIME.format(clock.now().atOffset(ZoneOffset.UTC)))
        .put("request-id", requestId)
        .put("client-request-id", Objects.requireNonNullElse(clientRequestId, requestId));
    return new GraphAnswer(error.status(), error.headers(), body);
  }
}
