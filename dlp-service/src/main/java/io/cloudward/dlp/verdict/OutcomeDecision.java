package io.cloudward.dlp.verdict;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.Finding;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.contracts.verdict.UnscannablePart;
import io.cloudward.dlp.engine.SearchedItem;
import io.cloudward.dlp.policy.DecidingPolicy;
import io.cloudward.dlp.policy.DlpRule;
import io.cloudward.dlp.template.Template;
import io.cloudward.inspection.part.UnscannableReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides what a policy thinks of an item that was searched. Pure. */
final class OutcomeDecision {

  /** The contract's limits. */
  private static final int MOST = 20;

  private static final int LONGEST_PART = 500;

  private final DecidingPolicy policy;
  private final Map<String, Template> templates;

  /** Decides by {@code policy}, whose rules name some of {@code templates}. */
  OutcomeDecision(DecidingPolicy policy, Collection<Template> templates) {
    this.policy = policy;
    this.templates =
        templates.stream().collect(Collectors.toMap(Template::key, Function.identity()));
  }

  Outcome decide(SearchedItem item) {
    var fulfilled = policy.rules().stream().filter(rule -> isFulfilled(rule, item)).toList();
    var unscannable = unscannable(item);
    if (fulfilled.isEmpty() && unscannable.isEmpty()) {
      return Outcome.CLEAN;
    }
    var categories = new ArrayList<String>();
    var actions = new ArrayList<Action>();
    if (!fulfilled.isEmpty()) {
      categories.add(Outcome.DATA_LEAK);
      fulfilled.forEach(rule -> actions.add(rule.action()));
    }
    if (!unscannable.isEmpty()) {
      categories.add(Outcome.UNSCANNABLE);
      actions.add(policy.unscannableAction());
    }
    return new Outcome(
        fulfilled.isEmpty() ? Judgement.NOT_SCANNED : Judgement.SENSITIVE,
        categories,
        policy.allowed(actions.stream().max(Comparator.naturalOrder()).orElse(Action.PASS)),
        findings(fulfilled, item),
        unscannable);
  }

  private boolean isFulfilled(DlpRule rule, SearchedItem item) {
    var template = templates.get(rule.template());
    return template != null && template.holds(item.findings());
  }

  private List<Finding> findings(List<DlpRule> fulfilled, SearchedItem item) {
    return fulfilled.stream()
        .flatMap(rule -> Stream.ofNullable(templates.get(rule.template())))
        .flatMap(template -> Evidence.of(template, item))
        .limit(MOST)
        .toList();
  }

  /** Links do not matter here: their text was searched like any other. */
  private static List<UnscannablePart> unscannable(SearchedItem item) {
    return item.unscannable().stream()
        .filter(each -> each.reason() != UnscannableReason.LINKS)
        .map(each -> new UnscannablePart(cut(each.part()), each.reason().name()))
        .limit(MOST)
        .toList();
  }

  static String cut(String name) {
    return name.length() <= LONGEST_PART ? name : name.substring(0, LONGEST_PART);
  }
}
