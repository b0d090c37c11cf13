package io.cloudward.dlp.policy;

import io.cloudward.policy.Targets;
import java.util.List;

/**
 * Everything that a DLP policy decides.
 *
 * @param targets whom it concerns
 * @param rules one per template
 */
record DlpSettings(Targets targets, List<DlpRule> rules) {

  DlpSettings {
    rules = List.copyOf(rules);
  }
}
