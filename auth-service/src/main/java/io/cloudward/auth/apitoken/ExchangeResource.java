package io.cloudward.auth.apitoken;

import io.cloudward.security.InternalSecret;
import io.cloudward.web.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Where the services of the installation exchange API tokens; not reachable through the gateway.
 */
@Path("/api/auth/api-tokens/exchange")
@RunOnVirtualThread
class ExchangeResource {

  /** The API token that a service was shown. */
  record ExchangeRequest(@NotNull @Size(max = 300) String token) {

    @Override
    public String toString() {
      return "ExchangeRequest[]";
    }
  }

  /** The session token for it. */
  record ExchangeResponse(String token) {

    @Override
    public String toString() {
      return "ExchangeResponse[]";
    }
  }

  private final ExchangeHandler handler;
  private final InternalSecret secret;

  ExchangeResource(ExchangeHandler handler, InternalSecret secret) {
    this.handler = handler;
    this.secret = secret;
  }

  @POST
  @PermitAll
  @Operation(hidden = true)
  public ExchangeResponse exchange(
      @HeaderParam(InternalSecret.HEADER) @Nullable String shown,
      @NotNull @Valid ExchangeRequest request) {
    if (!secret.matches(shown)) {
      throw Problems.of(
          "internal-only", 403, "Only for services", "This call needs the internal secret.");
    }
    return handler
        .exchange(request.token())
        .map(ExchangeResponse::new)
        .orElseThrow(
            () -> Problems.of("unauthenticated", 401, "Unknown token", "It is not in force."));
  }
}
