package io.cloudward.threat.policy;

import io.cloudward.contracts.Service;
import io.cloudward.policy.Targets;
import io.cloudward.threat.policy.settings.FileBlocking;
import io.cloudward.threat.policy.settings.MalwareScanning;
import io.cloudward.threat.policy.settings.SpamProtection;
import io.cloudward.threat.policy.settings.WebReputation;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A threat policy as the interface shows it. */
@Schema(name = "ThreatPolicy")
public record ThreatPolicyResponse(
    UUID id,
    UUID organizationId,
    Service service,
    String name,
    String description,
    int priority,
    boolean enabled,
    boolean monitorOnly,
    Targets targets,
    boolean skipJunkEmail,
    @Nullable SpamProtection spamProtection,
    MalwareScanning malwareScanning,
    FileBlocking fileBlocking,
    WebReputation webReputation,
    String tag,
    String notice,
    boolean standard,
    long version,
    Instant changedAt) {

  static ThreatPolicyResponse of(ThreatPolicy policy) {
    var settings = policy.settings();
    return new ThreatPolicyResponse(
        policy.id(),
        policy.protectedService().organizationId(),
        policy.protectedService().service(),
        policy.name(),
        policy.description(),
        policy.priority(),
        policy.enabled(),
        policy.monitorOnly(),
        settings.targets(),
        settings.skipJunkEmail(),
        settings.spamProtection(),
        settings.malwareScanning(),
        settings.fileBlocking(),
        settings.webReputation(),
        settings.tag(),
        settings.notice(),
        policy.standard(),
        policy.version(),
        policy.changedAt());
  }
}
