package io.cloudward.threat.judge;

import io.cloudward.contracts.item.ItemKind;
import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.threat.policy.PolicyInForce;
import io.cloudward.threat.verdict.Verdict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/** The text that people find in the place of a file. */
final class Notice {

  /** As much as events hold. */
  private static final int LONGEST = 2000;

  private static final int LONGEST_NAME = 300;

  private Notice() {}

  /** Whether a file goes away and leaves a text. */
  static boolean isFor(ItemReceived received, Action action) {
    return received.item().kind() == ItemKind.FILE
        && (action == Action.REPLACE || action == Action.QUARANTINE);
  }

  /** The policy's text with the tokens replaced. */
  static String text(ItemReceived received, PolicyInForce policy, Verdict verdict, Instant now) {
    var title = received.item().title();
    var reasons =
        verdict.findings().isEmpty()
            ? "The file cannot be scanned."
            : verdict.findings().stream()
                .limit(2)
                .map(finding -> finding.explanation())
                .collect(Collectors.joining(" "));
    var text =
        policy
            .settings()
            .notice()
            .replace("%policy_name%", policy.name())
            .replace("%date%", now.truncatedTo(ChronoUnit.SECONDS).toString())
            .replace("%security_risk_name%", reasons)
            .replace("%filename%", title.substring(0, Math.min(title.length(), LONGEST_NAME)));
    return text.substring(0, Math.min(text.length(), LONGEST));
  }
}
