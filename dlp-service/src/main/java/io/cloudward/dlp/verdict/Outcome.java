package io.cloudward.dlp.verdict;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.Finding;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.contracts.verdict.UnscannablePart;
import java.util.List;

/**
 * What a policy thinks of a content. Immutable.
 *
 * @param judgement the judgement
 * @param categories what the item is taken for
 * @param action what the policy demands
 * @param findings what was found
 * @param unscannable what could not be searched
 */
record Outcome(
    Judgement judgement,
    List<String> categories,
    Action action,
    List<Finding> findings,
    List<UnscannablePart> unscannable) {

  static final String DATA_LEAK = "DATA_LEAK";
  static final String UNSCANNABLE = "UNSCANNABLE";

  /** Nothing was found, or nothing was looked for. */
  static final Outcome CLEAN =
      new Outcome(Judgement.CLEAN, List.of(), Action.PASS, List.of(), List.of());

  Outcome {
    categories = List.copyOf(categories);
    findings = List.copyOf(findings);
    unscannable = List.copyOf(unscannable);
  }

  /** The content was not there. */
  static Outcome notScanned(String part, String reason, Action action) {
    return new Outcome(
        Judgement.NOT_SCANNED,
        List.of(UNSCANNABLE),
        action,
        List.of(),
        List.of(new UnscannablePart(part, reason)));
  }

  double score() {
    return findings.stream().mapToDouble(Finding::weight).sum();
  }
}
