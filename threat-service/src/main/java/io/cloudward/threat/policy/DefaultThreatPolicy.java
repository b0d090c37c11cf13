package io.cloudward.threat.policy;

import io.cloudward.contracts.Service;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.policy.ProtectedService;
import io.cloudward.policy.Targets;
import io.cloudward.threat.policy.settings.BlockingMode;
import io.cloudward.threat.policy.settings.DetectionLevel;
import io.cloudward.threat.policy.settings.FileBlocking;
import io.cloudward.threat.policy.settings.MailScope;
import io.cloudward.threat.policy.settings.MalwareScanning;
import io.cloudward.threat.policy.settings.SpamCategory;
import io.cloudward.threat.policy.settings.SpamProtection;
import io.cloudward.threat.policy.settings.ThreatSettings;
import io.cloudward.threat.policy.settings.WebReputation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A policy that every protected service has from the beginning. Pure.
 *
 * @param key tells it from the other one
 * @param name the name shown to people
 * @param description what it is for
 * @param priority 1 is the highest; the plain policy is the last one to apply
 * @param monitorOnly whether every action is to let pass
 * @param enabledOnCompletion whether it acts as soon as the service is provisioned
 * @param settings what its filters do
 */
record DefaultThreatPolicy(
    String key,
    String name,
    String description,
    int priority,
    boolean monitorOnly,
    boolean enabledOnCompletion,
    ThreatSettings settings) {

  /** The place of the plain policy: the last one to apply. */
  static final int LOWEST_PRIORITY = 99_999;

  /** Programs and scripts that mail is used to spread; people seldom send them for good reason. */
  private static final List<String> HIGH_RISK_EXTENSIONS =
      List.of(
          "bat", "cmd", "com", "cpl", "exe", "hta", "iso", "jar", "js", "jse", "lnk", "msi", "pif",
          "ps1", "reg", "scr", "vbe", "vbs", "wsf");

  /** The two policies of {@code service}. */
  static List<DefaultThreatPolicy> of(ProtectedService service) {
    var name = service.defaultPolicyName("ATP");
    return List.of(
        new DefaultThreatPolicy(
            "atp",
            name,
            "Protects everybody with the recommended settings.",
            LOWEST_PRIORITY,
            false,
            true,
            settings(service.service(), false)),
        new DefaultThreatPolicy(
            "atp-monitor-only",
            name + " (Monitor Only)",
            "Finds what the recommended settings find, and only logs it.",
            LOWEST_PRIORITY - 1,
            true,
            false,
            settings(service.service(), true)));
  }

  /** What a policy of {@code service} does unless somebody says otherwise. */
  static ThreatSettings recommended(Service service) {
    return settings(service, false);
  }

  private static ThreatSettings settings(Service service, boolean monitorOnly) {
    var mail = service == Service.EXCHANGE_ONLINE;
    var scope = mail ? MailScope.ALL_MESSAGES : null;
    var remove = monitorOnly ? Action.PASS : Action.QUARANTINE;
    return new ThreatSettings(
        Targets.everything(),
        false,
        mail ? spamProtection(monitorOnly) : null,
        new MalwareScanning(true, scope, mail, true, remove, Action.PASS, Action.PASS),
        fileBlocking(scope, remove),
        new WebReputation(true, scope, DetectionLevel.MEDIUM, true, remove, Action.PASS),
        ThreatSettings.TAG,
        ThreatSettings.NOTICE);
  }

  /** On for mail; people keep programs and scripts in drives for good reasons. */
  private static FileBlocking fileBlocking(@Nullable MailScope scope, Action action) {
    return new FileBlocking(
        scope != null,
        scope,
        BlockingMode.LISTED,
        List.of(),
        HIGH_RISK_EXTENSIONS,
        List.of(),
        true,
        action);
  }

  private static SpamProtection spamProtection(boolean monitorOnly) {
    Map<SpamCategory, Action> actions = new EnumMap<>(SpamCategory.class);
    for (var category : SpamCategory.values()) {
      actions.put(category, monitorOnly ? Action.PASS : action(category));
    }
    return new SpamProtection(true, DetectionLevel.MEDIUM, MailScope.ALL_MESSAGES, false, actions);
  }

  private static Action action(SpamCategory category) {
    return switch (category) {
      case BEC -> Action.TAG_SUBJECT;
      case PHISHING, RANSOMWARE, MALICIOUS_SPAM, SCAM -> Action.QUARANTINE;
      case GRAYMAIL -> Action.PASS;
      case OTHER_SPAM -> Action.MOVE_TO_JUNK;
    };
  }
}
