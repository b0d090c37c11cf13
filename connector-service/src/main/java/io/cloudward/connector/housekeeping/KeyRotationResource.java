package io.cloudward.connector.housekeeping;

import io.cloudward.security.InternalSecret;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** For operators of the installation, who hold its internal secret. */
@Path("/api/connections/key-rotations")
@RunOnVirtualThread
public class KeyRotationResource {

  private final KeyRotation rotation;
  private final InternalSecret secret;

  KeyRotationResource(KeyRotation rotation, InternalSecret secret) {
    this.rotation = rotation;
    this.secret = secret;
  }

  /** How many keys were wrapped anew. */
  public record Rotated(int keys) {}

  @POST
  @PermitAll
  @Operation(hidden = true)
  public Rotated rotate(@HeaderParam(InternalSecret.HEADER) @Nullable String presented) {
    if (!secret.matches(presented)) {
      throw new ForbiddenException();
    }
    return new Rotated(rotation.rotate());
  }
}
