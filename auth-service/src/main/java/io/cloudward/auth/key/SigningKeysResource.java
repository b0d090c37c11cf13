package io.cloudward.auth.key;

import io.cloudward.audit.AuditEntry;
import io.cloudward.audit.AuditLog;
import io.cloudward.auth.tenant.Tenants;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.security.Caller;
import io.cloudward.security.Permissions;
import io.cloudward.web.page.Page;
import io.cloudward.web.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The signing keys of the installation, for administrators of the tenant that operates it. */
@Path("/api/administration/signing-keys")
@Tag(name = "Keys")
@RunOnVirtualThread
class SigningKeysResource {

  /** A key without its secret part. */
  record SigningKeyResponse(
      String id,
      String state,
      Instant createdAt,
      @Nullable Instant activatedAt,
      @Nullable Instant retiredAt) {

    static SigningKeyResponse of(SigningKey key) {
      return new SigningKeyResponse(
          key.id(), key.state().name(), key.createdAt(), key.activatedAt(), key.retiredAt());
    }
  }

  private final SigningKeyRepository repository;
  private final KeyRotation rotation;
  private final SigningKeys keys;
  private final Tenants tenants;
  private final AuditLog audit;
  private final Caller caller;

  SigningKeysResource(
      SigningKeyRepository repository,
      KeyRotation rotation,
      SigningKeys keys,
      Tenants tenants,
      AuditLog audit,
      Caller caller) {
    this.repository = repository;
    this.rotation = rotation;
    this.keys = keys;
    this.tenants = tenants;
    this.audit = audit;
    this.caller = caller;
  }

  @GET
  @Transactional
  @RolesAllowed(Permissions.ADMINISTRATION_VIEW)
  @Operation(operationId = "listSigningKeys", summary = "Keys, newest first; never paged")
  public Page<SigningKeyResponse> list() {
    requireOperator();
    return new Page<>(repository.newestFirst().stream().map(SigningKeyResponse::of).toList(), null);
  }

  @POST
  @Path("/rotations")
  @Transactional
  @RolesAllowed(Permissions.ADMINISTRATION_MANAGE)
  @Operation(operationId = "rotateSigningKey", summary = "Let the next key sign from now on")
  public SigningKeyResponse rotate() {
    requireOperator();
    var id = rotation.rotate();
    audit.record(
        AuditEntry.done(
            caller.tenant(), audit.caller(), "signing-key.rotated", new Target("key", id)));
    keys.forget();
    return SigningKeyResponse.of(repository.findByIdOptional(id).orElseThrow());
  }

  private void requireOperator() {
    if (!tenants.isOperator(caller.tenant())) {
      throw Problems.of(
          "operator-only",
          403,
          "Only for the operator",
          "Signing keys belong to the installation, not to a tenant.");
    }
  }
}
