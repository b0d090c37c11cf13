package io.cloudward.dlp.verdict;

import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.VerdictIssued;
import io.cloudward.dlp.policy.DecidingPolicy;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about an item.
 *
 * @param policy the policy that decided; empty if none concerns the item
 * @param outcome what it thinks
 */
record Verdict(Optional<DecidingPolicy> policy, Outcome outcome) {

  VerdictIssued about(ItemReceived received, Instant now) {
    return new VerdictIssued(
        received.item(),
        received.origin(),
        received.scanId(),
        received.protect(),
        outcome.judgement(),
        outcome.categories(),
        outcome.score(),
        outcome.action(),
        policy.map(DecidingPolicy::id).orElse(null),
        policy.map(DecidingPolicy::name).orElse(null),
        policy.map(DecidingPolicy::monitorOnly).orElse(false),
        outcome.findings(),
        outcome.unscannable(),
        text(Action.TAG_SUBJECT, policy.map(DecidingPolicy::tag)),
        text(Action.REPLACE, policy.map(DecidingPolicy::notice)),
        received.noticedAt(),
        now);
  }

  private @Nullable String text(Action action, Optional<String> text) {
    return outcome.action() == action ? text.orElse(null) : null;
  }
}
