package io.cloudward.provisioning.rebuild;

import io.cloudward.security.InternalSecret;
import io.cloudward.web.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** For operators: not below {@code /api}, so no gateway leads here, and behind a secret. */
@Path("/internal/provisioning/projection/rebuilds")
@RunOnVirtualThread
class RebuildResource {

  private final Rebuild rebuild;
  private final InternalSecret secret;

  RebuildResource(Rebuild rebuild, InternalSecret secret) {
    this.rebuild = rebuild;
    this.secret = secret;
  }

  @POST
  @PermitAll
  @Operation(hidden = true)
  public RebuildReport rebuild(@HeaderParam(InternalSecret.HEADER) @Nullable String given) {
    if (!secret.matches(given)) {
      throw Problems.of(
          "forbidden", 403, "Forbidden", "This call is for operators of the installation.");
    }
    return rebuild.compare();
  }
}
