package io.cloudward.quarantine.policy;

import io.cloudward.policy.ProtectedService;
import io.cloudward.policy.Targets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The policy that every protected service has from the beginning. Pure.
 *
 * @param key tells it from other policies
 * @param name the name shown to people
 * @param description what it is for
 * @param priority 1 is the highest
 * @param enabledOnCompletion whether it acts as soon as the service is provisioned
 * @param retentionDays how long items are kept
 * @param settings whom it concerns and what they may do
 */
record DefaultQuarantinePolicy(
    String key,
    String name,
    String description,
    int priority,
    boolean enabledOnCompletion,
    int retentionDays,
    QuarantineSettings settings) {

  /** The place of the default policy: the last one to apply. */
  static final int LOWEST_PRIORITY = 99_999;

  /** How long items are kept unless somebody decides otherwise. */
  static final int RETENTION_DAYS = 30;

  /** The policy of {@code service}. */
  static List<DefaultQuarantinePolicy> of(ProtectedService service) {
    return List.of(
        new DefaultQuarantinePolicy(
            "quarantine",
            service.defaultPolicyName("Quarantine"),
            "Keeps items for 30 days; people may ask for what is not dangerous.",
            LOWEST_PRIORITY,
            true,
            RETENTION_DAYS,
            new QuarantineSettings(Targets.everything(), rights())));
  }

  /** What recipients may do unless somebody decides otherwise. */
  static Map<Verdict, UserRight> rights() {
    Map<Verdict, UserRight> rights = new EnumMap<>(Verdict.class);
    for (var verdict : Verdict.values()) {
      rights.put(verdict, right(verdict));
    }
    return rights;
  }

  private static UserRight right(Verdict verdict) {
    return switch (verdict) {
      case MALWARE, PHISHING, BEC -> UserRight.NONE;
      case BLOCKED_FILE, MALICIOUS_URL, SCAM, DATA_LEAK, UNSCANNABLE -> UserRight.REQUEST;
      case SPAM, GRAYMAIL -> UserRight.RELEASE;
    };
  }
}
