package io.cloudward.quarantine.policy;

import io.cloudward.policy.Targets;
import java.util.Map;

/**
 * What a quarantine policy decides besides retention.
 *
 * @param targets whom it concerns
 * @param userRights what recipients may do, per verdict
 */
record QuarantineSettings(Targets targets, Map<Verdict, UserRight> userRights) {

  QuarantineSettings {
    userRights = Map.copyOf(userRights);
  }
}
