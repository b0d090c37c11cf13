package io.cloudward.threat.verdict;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.Finding;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.contracts.verdict.UnscannablePart;
import io.cloudward.threat.filter.Category;
import java.util.List;

/**
 * What follows from a scan.
 *
 * @param judgement the whole in one word
 * @param categories what the item is taken for, most certain first
 * @param score sum of the weights of all rules that found something, each rule once
 * @param action the strongest action that a certain category demands
 * @param findings by rule, heaviest first, at most {@link #MOST}
 * @param unscannable what was not seen, at most {@link #MOST}
 * @param lasting false if the same item may get another verdict in a moment
 */
public record Verdict(
    Judgement judgement,
    List<Category> categories,
    double score,
    Action action,
    List<Finding> findings,
    List<UnscannablePart> unscannable,
    boolean lasting) {

  /** Findings, and unscannable parts, that a verdict names. */
  public static final int MOST = 20;

  /** Nothing was looked for, because no policy concerns the item. */
  public static final Verdict UNCONCERNED =
      new Verdict(Judgement.CLEAN, List.of(), 0, Action.PASS, List.of(), List.of(), true);

  /** Parts have names, which are content. */
  @Override
  public String toString() {
    return "Verdict[" + judgement + ", " + categories + ", " + action + "]";
  }
}
