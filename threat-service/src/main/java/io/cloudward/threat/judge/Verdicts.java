package io.cloudward.threat.judge;

import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.contracts.verdict.UnscannablePart;
import io.cloudward.contracts.verdict.VerdictIssued;
import io.cloudward.threat.filter.Category;
import io.cloudward.threat.filter.PartLabel;
import io.cloudward.threat.policy.PolicyInForce;
import io.cloudward.threat.verdict.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds what is said about items. Pure. */
final class Verdicts {

  private Verdicts() {}

  /** No policy concerns the item. */
  static VerdictIssued unconcerned(ItemReceived received, Instant now) {
    return issued(received, null, Verdict.UNCONCERNED, now);
  }

  static VerdictIssued of(
      ItemReceived received, PolicyInForce policy, Verdict verdict, Instant now) {
    return issued(received, policy, verdict, now);
  }

  /** The content is not there; the policy says what becomes of what nobody can see. */
  static Verdict notScanned(ItemReceived received, PolicyInForce policy, String reason) {
    var malware = policy.settings().malwareScanning();
    boolean acts = malware.enabled() && !policy.monitorOnly();
    return new Verdict(
        Judgement.NOT_SCANNED,
        List.of(Category.UNSCANNABLE),
        0,
        acts ? malware.unscannableAction() : Action.PASS,
        List.of(),
        List.of(new UnscannablePart(PartLabel.cut(received.item().title()), reason)),
        false);
  }

  private static VerdictIssued issued(
      ItemReceived received, @Nullable PolicyInForce policy, Verdict verdict, Instant now) {
    return new VerdictIssued(
        received.item(),
        received.origin(),
        received.scanId(),
        received.protect(),
        verdict.judgement(),
        verdict.categories().stream().map(Enum::name).toList(),
        verdict.score(),
        verdict.action(),
        policy == null ? null : policy.id(),
        policy == null ? null : policy.name(),
        policy != null && policy.monitorOnly(),
        verdict.findings(),
        verdict.unscannable(),
        policy != null && verdict.action() == Action.TAG_SUBJECT ? policy.settings().tag() : null,
        policy != null && Notice.isFor(received, verdict.action())
            ? Notice.text(received, policy, verdict, now)
            : null,
        received.noticedAt(),
        now);
  }
}
