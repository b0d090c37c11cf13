package io.cloudward.threat.filter.deception;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.threat.filter.Category;
import io.cloudward.threat.filter.Detection;
import io.cloudward.threat.filter.Findings;
import io.cloudward.threat.policy.settings.SpamCategory;
import java.util.Map;

/** Takes down what speaks for deception, weighed by the detection level of the policy. */
final class Doubts {

  private final Findings findings;
  private final Map<SpamCategory, Action> actions;
  private final double factor;

  Doubts(Findings findings, Map<SpamCategory, Action> actions, double factor) {
    this.findings = findings;
    this.actions = actions;
    this.factor = factor;
  }

  void phishing(String rule, double weight, String explanation) {
    add(Category.PHISHING, SpamCategory.PHISHING, rule, weight, explanation);
  }

  void compromise(String rule, double weight, String explanation) {
    add(Category.BEC, SpamCategory.BEC, rule, weight, explanation);
  }

  private void add(
      Category category, SpamCategory spam, String rule, double weight, String explanation) {
    findings.found(
        new Detection(
            DeceptionFilter.NAME,
            rule,
            null,
            category,
            weight * factor,
            actions.getOrDefault(spam, Action.PASS),
            explanation));
  }
}
