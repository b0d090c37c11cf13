package io.cloudward.threat.policy;

import io.cloudward.contracts.Service;
import io.cloudward.policy.PolicyDraft;
import io.cloudward.policy.PolicyRevision;
import io.cloudward.policy.ProtectedService;
import io.cloudward.policy.Targets;
import io.cloudward.threat.policy.settings.FileBlocking;
import io.cloudward.threat.policy.settings.MalwareScanning;
import io.cloudward.threat.policy.settings.SpamProtection;
import io.cloudward.threat.policy.settings.ThreatSettings;
import io.cloudward.threat.policy.settings.WebReputation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A threat policy as a person sends it: a new one, or all of one that stands. What is missing is as
 * recommended for the service.
 *
 * @param organizationId the Microsoft 365 organization; cannot change
 * @param service the service; cannot change
 * @param name unique among the policies of the service
 * @param description what it is for; empty if missing
 * @param priority 1 is the highest; missing means behind all others, or where it stands
 * @param enabled whether it acts; not if missing
 * @param monitorOnly whether it only logs what it finds; not if missing
 * @param targets whom it protects; everybody if missing
 * @param skipJunkEmail whether messages in the Junk Email folder are left alone; not if missing
 */
@Schema(name = "ThreatPolicyRequest")
public record ThreatPolicyRequest(
    @NotNull UUID organizationId,
    @NotNull Service service,
    @NotNull String name,
    @Nullable String description,
    @Nullable Integer priority,
    @Nullable Boolean enabled,
    @Nullable Boolean monitorOnly,
    @Nullable Targets targets,
    @Nullable Boolean skipJunkEmail,
    @Nullable @Valid SpamProtection spamProtection,
    @Nullable @Valid MalwareScanning malwareScanning,
    @Nullable @Valid FileBlocking fileBlocking,
    @Nullable @Valid WebReputation webReputation,
    @Nullable String tag,
    @Nullable String notice) {

  boolean wantsEnabled() {
    return Boolean.TRUE.equals(enabled);
  }

  boolean wantsMonitorOnly() {
    return Boolean.TRUE.equals(monitorOnly);
  }

  String wantedDescription() {
    return description == null ? "" : description;
  }

  /** Its settings, completed by the recommended ones. */
  ThreatSettings settings() {
    var recommended = DefaultThreatPolicy.recommended(service);
    return new ThreatSettings(
        targets == null ? recommended.targets() : targets,
        Boolean.TRUE.equals(skipJunkEmail),
        spamProtection == null ? recommended.spamProtection() : spamProtection,
        malwareScanning == null ? recommended.malwareScanning() : malwareScanning,
        fileBlocking == null ? recommended.fileBlocking() : fileBlocking,
        webReputation == null ? recommended.webReputation() : webReputation,
        tag == null ? ThreatSettings.TAG : tag,
        notice == null ? ThreatSettings.NOTICE : notice);
  }

  PolicyDraft<ThreatPolicy> draft(UUID tenantId) {
    var protectedService = new ProtectedService(tenantId, organizationId, service);
    return new PolicyDraft<>(
        protectedService,
        name,
        priority,
        (id, place, now) -> new ThreatPolicy(id, protectedService, this, place, now));
  }

  PolicyRevision<ThreatPolicy> revision() {
    return new PolicyRevision<>(name, priority, policy -> policy.rewrite(this));
  }
}
