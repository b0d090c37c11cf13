package io.cloudward.quarantine.policy;

import io.cloudward.contracts.Service;
import io.cloudward.policy.Targets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quarantine policy as the interface shows it. */
@Schema(name = "QuarantinePolicy")
public record QuarantinePolicyResponse(
    UUID id,
    UUID organizationId,
    Service service,
    String name,
    String description,
    int priority,
    boolean enabled,
    Targets targets,
    int retentionDays,
    Map<Verdict, UserRight> userRights,
    boolean standard,
    long version,
    Instant changedAt) {

  static QuarantinePolicyResponse of(QuarantinePolicy policy) {
    return new QuarantinePolicyResponse(
        policy.id(),
        policy.protectedService().organizationId(),
        policy.protectedService().service(),
        policy.name(),
        policy.description(),
        policy.priority(),
        policy.enabled(),
        policy.settings().targets(),
        policy.retentionDays(),
        policy.settings().userRights(),
        policy.standard(),
        policy.version(),
        policy.changedAt());
  }
}
