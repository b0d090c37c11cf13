package io.cloudward.threat.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.contracts.verdict.UnscannablePart;
import io.cloudward.threat.filter.Category;
import io.cloudward.threat.filter.Detection;
import io.cloudward.threat.filter.Findings;
import org.junit.jupiter.api.Test;

class VerdictFoldTest {

  private final Findings findings = new Findings();

  @Test
  void isCleanWhereNothingWasFound() {
    assertThat(VerdictFold.decide(findings, false))
        .returns(Judgement.CLEAN, Verdict::judgement)
        .returns(Action.PASS, Verdict::action)
        .returns(0.0, Verdict::score);
  }

  @Test
  void addsUpRulesOfOneCategoryUntilItIsCertain() {
    found("one", Category.MALWARE, 6, Action.QUARANTINE);
    assertThat(VerdictFold.decide(findings, false))
        .returns(Judgement.SUSPICIOUS, Verdict::judgement)
        .returns(Action.PASS, Verdict::action);

    found("two", Category.MALWARE, 4, Action.QUARANTINE);

    assertThat(VerdictFold.decide(findings, false))
        .returns(Judgement.MALICIOUS, Verdict::judgement)
        .returns(Action.QUARANTINE, Verdict::action)
        .returns(10.0, Verdict::score);
  }

  @Test
  void countsARuleOnceHoweverManyPartsItFinds() {
    for (int i = 0; i < 100; i++) {
      found("macro", Category.MALWARE, 1.5, Action.QUARANTINE);
    }

    var verdict = VerdictFold.decide(findings, false);

    assertThat(verdict.judgement()).isEqualTo(Judgement.CLEAN);
    assertThat(verdict.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.count()).isEqualTo(100));
  }

  @Test
  void addsUpNothingAcrossCategories() {
    found("macro", Category.MALWARE, 6, Action.QUARANTINE);
    found("words", Category.SPAM, 6, Action.DELETE);

    assertThat(VerdictFold.decide(findings, false))
        .returns(Judgement.SUSPICIOUS, Verdict::judgement)
        .returns(Action.PASS, Verdict::action);
  }

  @Test
  void takesTheStrongestActionOfThoseThatAreCertain() {
    found("file", Category.BLOCKED_FILE, 10, Action.DELETE);
    found("words", Category.SPAM, 10, Action.MOVE_TO_JUNK);
    found("macro", Category.MALWARE, 9, Action.QUARANTINE);

    assertThat(VerdictFold.decide(findings, false))
        .returns(Action.DELETE, Verdict::action)
        .returns(Judgement.SUSPICIOUS, Verdict::judgement);
  }

  @Test
  void onlyWatchesButForWhatIsBlockedByName() {
    found("file", Category.MALWARE, 10, Action.DELETE);
    assertThat(VerdictFold.decide(findings, true))
        .returns(Action.PASS, Verdict::action)
        .returns(Judgement.MALICIOUS, Verdict::judgement);

    found("blocked-sender", Category.BLOCK_LIST, 10, Action.QUARANTINE);

    assertThat(VerdictFold.decide(findings, true).action()).isEqualTo(Action.QUARANTINE);
  }

  @Test
  void doesWhatThePolicySaysAboutWhatWasNotSeen() {
    findings.unscannable(new UnscannablePart("a.zip", "ENCRYPTED"), Action.PASS);
    assertThat(VerdictFold.decide(findings, false)).returns(Judgement.CLEAN, Verdict::judgement);

    findings.unavailable(new UnscannablePart("message", "SCANNER_UNAVAILABLE"), Action.QUARANTINE);

    var verdict = VerdictFold.decide(findings, false);
    assertThat(verdict.categories()).containsExactly(Category.UNSCANNABLE);
    assertThat(verdict.action()).isEqualTo(Action.QUARANTINE);
    assertThat(verdict.lasting()).isFalse();
    assertThat(VerdictFold.decide(findings, true).action()).isEqualTo(Action.PASS);
  }

  @Test
  void namesTheHeaviestFindingsFirstAndNotMoreThanEventsHold() {
    for (int i = 0; i < 30; i++) {
      found("rule-" + i, Category.MALWARE, i, Action.PASS);
    }

    var verdict = VerdictFold.decide(findings, false);

    assertThat(verdict.findings()).hasSize(Verdict.MOST);
    assertThat(verdict.findings().getFirst().rule()).isEqualTo("rule-29");
  }

  private void found(String rule, Category category, double weight, Action action) {
    findings.found(new Detection("TEST", rule, "a.txt", category, weight, action, "Because."));
  }
}
