package io.cloudward.threat.scan;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.Finding;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.contracts.verdict.UnscannablePart;
import io.cloudward.threat.filter.Category;
import io.cloudward.threat.policy.PolicyInForce;
import io.cloudward.threat.verdict.Verdict;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on something that was submitted; nothing was done about it.
 *
 * @param verdict CLEAN, SUSPICIOUS or MALICIOUS
 * @param categories what it is taken for, most certain first
 * @param score sum of the weights
 * @param action what the policy would have demanded
 * @param policyId the policy that judged; null for the recommended settings
 * @param findings why, heaviest first, at most 20
 * @param unscannable what was not seen, at most 20
 */
@Schema(name = "ScanResult")
public record ScanResponse(
    Judgement verdict,
    List<Category> categories,
    double score,
    Action action,
    @Nullable UUID policyId,
    List<FoundItem> findings,
    List<UnscannablePart> unscannable) {

  /**
   * A reason.
   *
   * @param filter the filter
   * @param rule its rule
   * @param part the part of the item; null for the whole
   * @param weight what it adds to the score; 10 suffices for a verdict
   * @param count how often
   * @param explanation a sentence for people
   */
  @Schema(name = "ScanFinding")
  public record FoundItem(
      String filter,
      String rule,
      @Nullable String part,
      double weight,
      int count,
      String explanation) {

    static FoundItem of(Finding finding) {
      return new FoundItem(
          finding.filter(),
          finding.rule(),
          finding.part(),
          finding.weight(),
          finding.count(),
          finding.explanation());
    }
  }

  static ScanResponse of(Verdict verdict, PolicyInForce policy) {
    return new ScanResponse(
        verdict.judgement(),
        verdict.categories(),
        verdict.score(),
        verdict.action(),
        policy.id(),
        verdict.findings().stream().map(FoundItem::of).toList(),
        verdict.unscannable());
  }
}
