package io.cloudward.dlp.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.Finding;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.dlp.engine.Findings;
import io.cloudward.dlp.engine.Match;
import io.cloudward.dlp.engine.SearchedItem;
import io.cloudward.dlp.engine.SearchedItem.SearchedPart;
import io.cloudward.dlp.engine.Selection;
import io.cloudward.dlp.policy.DecidingPolicy;
import io.cloudward.dlp.policy.DlpRule;
import io.cloudward.dlp.policy.MailScope;
import io.cloudward.dlp.template.Condition;
import io.cloudward.dlp.template.Template;
import io.cloudward.inspection.part.Unscannable;
import io.cloudward.inspection.part.UnscannableReason;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutcomeDecisionTest {

  private static final List<Template> TEMPLATES =
      List.of(template("cards", "credit-card", 2), template("mails", "email-address", 1));

  @Test
  void takesTheStrongestActionOfTheRulesThatAreFulfilled() {
    var outcome = decide(policy(false), item(3, 1, List.of()));

    assertThat(outcome.judgement()).isEqualTo(Judgement.SENSITIVE);
    assertThat(outcome.action()).isEqualTo(Action.QUARANTINE);
    assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("cards", "mails");
    assertThat(outcome.findings()).extracting(Finding::count).containsExactly(3, 1);
    assertThat(outcome.findings()).extracting(Finding::part).containsOnly("list.csv");
  }

  @Test
  void isCleanWhenNoTemplateIsFulfilled() {
    assertThat(decide(policy(false), item(1, 0, List.of()))).isEqualTo(Outcome.CLEAN);
  }

  @Test
  void onlyWatchesWhereThePolicyDoes() {
    assertThat(decide(policy(true), item(2, 0, List.of())).action()).isEqualTo(Action.PASS);
  }

  @Test
  void actsOnWhatItCouldNotSee() {
    var closed = new Unscannable("0.1", "a.zip", UnscannableReason.ENCRYPTED);

    var outcome = decide(policy(false), item(0, 0, List.of(closed)));

    assertThat(outcome.judgement()).isEqualTo(Judgement.NOT_SCANNED);
    assertThat(outcome.categories()).containsExactly(Outcome.UNSCANNABLE);
    assertThat(outcome.action()).isEqualTo(Action.DELETE);
  }

  @Test
  void keepsEvidenceShort() {
    var evidence = decide(policy(false), item(2_000, 0, List.of())).findings().getFirst();

    assertThat(evidence.count()).isEqualTo(2_000);
    assertThat(evidence.evidence()).hasSizeLessThanOrEqualTo(300);
  }

  private static Outcome decide(DecidingPolicy policy, SearchedItem item) {
    return new OutcomeDecision(policy, TEMPLATES).decide(item);
  }

  private static DecidingPolicy policy(boolean monitorOnly) {
    return new DecidingPolicy(
        new UUID(0, 1),
        "Policy",
        1,
        monitorOnly,
        MailScope.ALL_MESSAGES,
        List.of(
            new DlpRule("cards", Action.QUARANTINE),
            new DlpRule("mails", Action.TAG_SUBJECT),
            new DlpRule("gone", Action.DELETE)),
        Action.DELETE,
        "[Tag]",
        "Notice");
  }

  private static SearchedItem item(int cards, int mails, List<Unscannable> unscannable) {
    var findings = new Findings(Selection.everything(), 1_000);
    IntStream.range(0, cards).forEach(i -> add(findings, "credit-card", i));
    IntStream.range(0, mails).forEach(i -> add(findings, "email-address", i));
    var part = new SearchedPart("0.1", "list.csv", "CSV", "TEXT", "csv", 10);
    return new SearchedItem(findings, List.of(part), unscannable);
  }

  private static void add(Findings findings, String identifier, int value) {
    var masked = "*".repeat(100) + value;
    findings.add(new Match(identifier, 80, "0.1", value, value + 1, masked, null, null), value);
  }

  private static Template template(String key, String identifier, int count) {
    var condition = new Condition.Found(identifier, count, true, 65);
    return new Template(key, "Template " + key, "", List.of(), List.of(), condition);
  }
}
