package io.cloudward.dlp.policy;

import io.cloudward.contracts.Service;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.policy.PolicyDraft;
import io.cloudward.policy.PolicyRevision;
import io.cloudward.policy.ProtectedService;
import io.cloudward.policy.Targets;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A DLP policy as a person sends it: a new one, or all of one that stands.
 *
 * @param organizationId the Microsoft 365 organization; cannot change
 * @param service the service; cannot change
 * @param name unique among the policies of the service
 * @param description what it is for; empty if missing
 * @param priority 1 is the highest; missing means behind all others, or where it stands
 * @param enabled whether it acts; not if missing
 * @param monitorOnly whether it only logs what it finds; not if missing
 * @param targets whom it concerns; everybody if missing
 * @param rules one per template
 * @param unscannableAction what is done about content that cannot be read; PASS if missing
 * @param scope which messages it looks at; all if missing; for mail only
 * @param notifyAdministrators whether administrators are told of what it finds; not if missing
 * @param tag text put before the subject by TAG_SUBJECT
 * @param notice text that takes a file's place by REPLACE
 */
@Schema(name = "DlpPolicyRequest")
public record DlpPolicyRequest(
    @NotNull UUID organizationId,
    @NotNull Service service,
    @NotNull String name,
    @Nullable String description,
    @Nullable Integer priority,
    @Nullable Boolean enabled,
    @Nullable Boolean monitorOnly,
    @Nullable Targets targets,
    @NotNull List<DlpRule> rules,
    @Nullable Action unscannableAction,
    @Nullable MailScope scope,
    @Nullable Boolean notifyAdministrators,
    @Nullable String tag,
    @Nullable String notice) {

  boolean wantsEnabled() {
    return Boolean.TRUE.equals(enabled);
  }

  boolean wantsMonitorOnly() {
    return Boolean.TRUE.equals(monitorOnly);
  }

  String wantedDescription() {
    return Objects.requireNonNullElse(description, "");
  }

  DlpSettings settings() {
    return new DlpSettings(
        Objects.requireNonNullElse(targets, Targets.everything()),
        rules,
        Objects.requireNonNullElse(unscannableAction, Action.PASS),
        Objects.requireNonNullElse(scope, MailScope.ALL_MESSAGES),
        Boolean.TRUE.equals(notifyAdministrators),
        Objects.requireNonNullElse(tag, DlpSettings.TAG),
        Objects.requireNonNullElse(notice, DlpSettings.NOTICE));
  }

  PolicyDraft<DlpPolicy> draft(UUID tenantId) {
    var protectedService = new ProtectedService(tenantId, organizationId, service);
    return new PolicyDraft<>(
        protectedService,
        name,
        priority,
        (id, place, now) -> new DlpPolicy(id, protectedService, this, place, now));
  }

  PolicyRevision<DlpPolicy> revision() {
    return new PolicyRevision<>(name, priority, policy -> policy.rewrite(this));
  }
}
