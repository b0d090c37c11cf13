package io.cloudward.sandbox.microsoft365.identity;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

/** Answers a refusal with the identity platform's error body. */
@Provider
class IdentityErrorMapper implements ExceptionMapper<IdentityError> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'");

  private final SandboxClock clock;

  @Context HttpHeaders headers;

  IdentityErrorMapper(SandboxClock clock, @Context HttpHeaders headers) {
    this.clock = clock;
    this.headers = headers;
  }

  @Override
  public Response toResponse(IdentityError error) {
    var kind = error.kind();
    var response =
        Response.status(kind.status())
            .type(MediaType.APPLICATION_JSON_TYPE)
            .header("Cache-Control", "no-store")
            .entity(body(error));
    if (kind == Aadsts.THROTTLED) {
      response.header("Retry-After", 5);
    }
    return response.build();
  }

  private ObjectNode body(IdentityError error) {
    var kind = error.kind();
    var trace = UUID.randomUUID().toString();
    var correlation =
        Optional.ofNullable(headers.getHeaderString("client-request-id"))
            .orElseGet(() -> UUID.randomUUID().toString());
    var time = TIME.format(clock.now().atOffset(ZoneOffset.UTC));
    var body = JsonNodeFactory.instance.objectNode();
    body.put("error", kind.error())
        .put(
            "error_description",
            "%s Trace ID: %s Correlation ID: %s Timestamp: %s"
                .formatted(error.getMessage(), trace, correlation, time))
        .putArray("error_codes")
        .add(kind.number());
    body.put("timestamp", time)
        .put("trace_id", trace)
        .put("correlation_id", correlation)
        .put("error_uri", "https://login.microsoftonline.com/error?code=" + kind.number());
    if (kind == Aadsts.CONSENT_MISSING) {
      body.put("suberror", "consent_required");
    } else if (kind == Aadsts.MFA_REQUIRED || kind == Aadsts.MFA_ENROL) {
      body.put("suberror", "basic_action");
    }
    return body;
  }
}
