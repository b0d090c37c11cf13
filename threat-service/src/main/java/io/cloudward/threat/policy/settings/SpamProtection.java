package io.cloudward.threat.policy.settings;

import io.cloudward.contracts.verdict.Action;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * Advanced spam protection, for mail only.
 *
 * @param enabled whether the filter runs
 * @param level how easily mail is taken for spam
 * @param appliesTo which messages it looks at
 * @param passInternalSpam whether other spam from internal domains is let through
 * @param actions what is done, per category
 */
public record SpamProtection(
    boolean enabled,
    @NotNull DetectionLevel level,
    @NotNull MailScope appliesTo,
    boolean passInternalSpam,
    @NotNull Map<SpamCategory, @NotNull Action> actions) {

  public SpamProtection {
    actions = actions == null ? Map.of() : Map.copyOf(actions);
  }
}
