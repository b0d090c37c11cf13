package io.cloudward.threat.verdict;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.Finding;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.threat.filter.Category;
import io.cloudward.threat.filter.Detection;
import io.cloudward.threat.filter.Findings;
import io.cloudward.threat.filter.Findings.Blind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Adds up what filters found. Pure. Within a category every rule counts once, with its heaviest
 * finding, so that many small oddities of one kind do not become a threat. A category whose weights
 * reach {@link Detection#CERTAIN} demands its action; from {@link Detection#SUSPECT} on the item is
 * suspicious.
 */
public final class VerdictFold {

  private record Rule(String filter, String name, Category category) {}

  private VerdictFold() {}

  /** The verdict on an item about which {@code findings} were made. */
  public static Verdict decide(Findings findings, boolean monitorOnly) {
    Map<Rule, List<Detection>> rules = new LinkedHashMap<>();
    for (var found : findings.detections()) {
      rules
          .computeIfAbsent(
              new Rule(found.filter(), found.rule(), found.category()), rule -> new ArrayList<>())
          .add(found);
    }
    Map<Category, Double> weights = new EnumMap<>(Category.class);
    rules.forEach((rule, found) -> weights.merge(rule.category(), heaviest(found), Double::sum));
    var demanding =
        findings.blinds().stream().filter(blind -> blind.action() != Action.PASS).toList();
    if (!demanding.isEmpty()) {
      weights.put(Category.UNSCANNABLE, Detection.CERTAIN);
    }
    return new Verdict(
        judgement(weights),
        categories(weights),
        rules.values().stream().mapToDouble(VerdictFold::heaviest).sum(),
        action(findings.detections(), demanding, weights, monitorOnly),
        rules.entrySet().stream()
            .map(entry -> finding(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingDouble(Finding::weight).reversed())
            .limit(Verdict.MOST)
            .toList(),
        findings.blinds().stream().map(Blind::part).distinct().limit(Verdict.MOST).toList(),
        findings.blinds().stream().allMatch(Blind::lasting));
  }

  private static Judgement judgement(Map<Category, Double> weights) {
    var worst = Judgement.CLEAN;
    for (var entry : weights.entrySet()) {
      if (entry.getValue() >= Detection.CERTAIN
          && entry.getKey().judgement() == Judgement.MALICIOUS) {
        return Judgement.MALICIOUS;
      }
      worst = entry.getValue() >= Detection.SUSPECT ? Judgement.SUSPICIOUS : worst;
    }
    return worst;
  }

  private static List<Category> categories(Map<Category, Double> weights) {
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() >= Detection.SUSPECT)
        .sorted(Map.Entry.<Category, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What an administrator blocked by name is not let pass for the sake of watching. */
  private static Action action(
      List<Detection> detections,
      List<Blind> demanding,
      Map<Category, Double> weights,
      boolean monitorOnly) {
    var certain =
        detections.stream()
            .filter(found -> weights.getOrDefault(found.category(), 0.0) >= Detection.CERTAIN)
            .filter(found -> !monitorOnly || found.category() == Category.BLOCK_LIST)
            .map(Detection::action);
    var unseen = monitorOnly ? Stream.<Action>empty() : demanding.stream().map(Blind::action);
    return Stream.concat(certain, unseen).max(Comparator.naturalOrder()).orElse(Action.PASS);
  }

  private static Finding finding(Rule rule, List<Detection> found) {
    var heaviest = found.stream().max(Comparator.comparingDouble(Detection::weight)).orElseThrow();
    return new Finding(
        rule.filter(),
        rule.name(),
        heaviest.part(),
        heaviest.weight(),
        found.size(),
        heaviest.explanation(),
        null);
  }

  private static double heaviest(List<Detection> found) {
    return found.stream().mapToDouble(Detection::weight).max().orElse(0);
  }
}
