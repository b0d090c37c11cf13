package io.cloudward.contracts;

import io.cloudward.contracts.policy.PoliciesDisabled;
import io.cloudward.contracts.policy.PoliciesEnabled;
import io.cloudward.contracts.policy.PoliciesPrepared;
import io.cloudward.contracts.policy.PolicyChanged;
import io.cloudward.envelope.EventType;
import io.cloudward.envelope.Topic;
import java.util.List;

/**
 * The facts about policies as one context writes them.
 *
 * @param context {@code threat}, {@code dlp} or {@code quarantine}
 * @param topic the context's own topic
 * @param prepared default policies stand
 * @param enabled policies act
 * @param disabled policies stopped acting
 * @param changed one policy was changed
 */
public record PolicyEventTypes(
    String context,
    Topic topic,
    EventType<PoliciesPrepared> prepared,
    EventType<PoliciesEnabled> enabled,
    EventType<PoliciesDisabled> disabled,
    EventType<PolicyChanged> changed) {

  public static final PolicyEventTypes THREAT = of("threat", Topics.THREAT_POLICY);
  public static final PolicyEventTypes DLP = of("dlp", Topics.DLP_POLICY);
  public static final PolicyEventTypes QUARANTINE = of("quarantine", Topics.QUARANTINE_POLICY);

  /** The three contexts that have policies; a service is ready when all of them are. */
  public static List<PolicyEventTypes> all() {
    return List.of(THREAT, DLP, QUARANTINE);
  }

  /** The types of this context. */
  public List<EventType<?>> list() {
    return List.of(prepared, enabled, disabled, changed);
  }

  private static PolicyEventTypes of(String context, Topic topic) {
    return new PolicyEventTypes(
        context,
        topic,
        EventTypes.type(context, "policy", "policies-prepared", topic, PoliciesPrepared.class),
        EventTypes.type(context, "policy", "policies-enabled", topic, PoliciesEnabled.class),
        EventTypes.type(context, "policy", "policies-disabled", topic, PoliciesDisabled.class),
        EventTypes.type(context, "policy", "policy-changed", topic, PolicyChanged.class));
  }
}
