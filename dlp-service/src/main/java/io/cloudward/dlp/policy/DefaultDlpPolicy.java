package io.cloudward.dlp.policy;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.policy.ProtectedService;
import io.cloudward.policy.Targets;
import java.util.List;

/**
 * A policy that every protected service has from the beginning. Pure.
 *
 * @param key tells it from the other one
 * @param name the name shown to people
 * @param description what it is for
 * @param priority 1 is the highest; the plain policy is the last one to apply
 * @param monitorOnly whether every action is to let pass
 * @param enabledOnCompletion whether it acts as soon as the service is provisioned
 * @param settings what it looks for
 */
record DefaultDlpPolicy(
    String key,
    String name,
    String description,
    int priority,
    boolean monitorOnly,
    boolean enabledOnCompletion,
    DlpSettings settings) {

  /** The place of the plain policy: the last one to apply. */
  static final int LOWEST_PRIORITY = 99_999;

  private static final List<String> TEMPLATES = List.of("pci-dss", "pii-us", "pii-eu");

  /**
   * The two policies of {@code service}. Content is stopped only after somebody wanted it to be.
   */
  static List<DefaultDlpPolicy> of(ProtectedService service) {
    var name = service.defaultPolicyName("DLP");
    return List.of(
        new DefaultDlpPolicy(
            "dlp",
            name,
            "Quarantines what holds payment cards or personal data.",
            LOWEST_PRIORITY,
            false,
            false,
            settings(Action.QUARANTINE)),
        new DefaultDlpPolicy(
            "dlp-monitor-only",
            name + " (Monitor Only)",
            "Finds payment cards and personal data, and only logs them.",
            LOWEST_PRIORITY - 1,
            true,
            true,
            settings(Action.PASS)));
  }

  private static DlpSettings settings(Action action) {
    return DlpSettings.of(
        Targets.everything(),
        TEMPLATES.stream().map(template -> new DlpRule(template, action)).toList());
  }
}
