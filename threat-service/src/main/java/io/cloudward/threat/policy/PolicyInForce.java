package io.cloudward.threat.policy;

import io.cloudward.threat.policy.settings.ThreatSettings;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The policy that decides on an item.
 *
 * @param id its id; null where it is the recommended settings that no policy holds
 * @param name its name
 * @param version its version
 * @param monitorOnly whether it only watches
 * @param settings what it says
 */
public record PolicyInForce(
    @Nullable UUID id, String name, long version, boolean monitorOnly, ThreatSettings settings) {

  static PolicyInForce of(ThreatPolicy policy) {
    return new PolicyInForce(
        policy.id(), policy.name(), policy.version(), policy.monitorOnly(), policy.settings());
  }
}
