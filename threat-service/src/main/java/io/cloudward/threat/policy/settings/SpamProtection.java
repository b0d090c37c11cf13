package io.cloudward.threat.policy.settings;

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
    DetectionLevel level,
    MailScope appliesTo,
    boolean passInternalSpam,
    Map<SpamCategory, Action> actions) {

  public SpamProtection {
    actions = Map.copyOf(actions);
  }
}
