package io.cloudward.dlp.policy;

import io.cloudward.contracts.Service;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.policy.Targets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A DLP policy as the interface shows it.
 *
 * @param standard whether it is one of those that every service has from the beginning
 */
@Schema(name = "DlpPolicy")
public record DlpPolicyResponse(
    UUID id,
    UUID organizationId,
    Service service,
    String name,
    String description,
    int priority,
    boolean enabled,
    boolean monitorOnly,
    Targets targets,
    List<DlpRule> rules,
    Action unscannableAction,
    MailScope scope,
    boolean notifyAdministrators,
    String tag,
    String notice,
    boolean standard,
    long version,
    Instant changedAt) {

  static DlpPolicyResponse of(DlpPolicy policy) {
    return new DlpPolicyResponse(
        policy.id(),
        policy.protectedService().organizationId(),
        policy.protectedService().service(),
        policy.name(),
        policy.description(),
        policy.priority(),
        policy.enabled(),
        policy.monitorOnly(),
        policy.settings().targets(),
        policy.settings().rules(),
        policy.settings().unscannableAction(),
        policy.settings().scope(),
        policy.settings().notifyAdministrators(),
        policy.settings().tag(),
        policy.settings().notice(),
        policy.standard(),
        policy.version(),
        policy.changedAt());
  }
}
