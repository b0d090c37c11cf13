package io.cloudward.log.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.item.EnforcementFailed;
import io.cloudward.contracts.item.Operation;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.log.timeline.Kind;
import io.cloudward.log.timeline.Outcome;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ItemEntriesTest {

  private static final UUID ITEM = new UUID(0, 1);

  private final VerdictEntries entries = new VerdictEntries(Kind.THREAT);

  @Test
  void saysNothingOfACleanItem() {
    var verdict =
        Samples.verdict(Samples.message(ITEM, "Hello"), Judgement.CLEAN, List.of(), false);

    assertThat(entries.of(verdict)).isEmpty();
  }

  @Test
  void saysWhatAnItemIsTakenForAndWhatThePolicyDemands() {
    var verdict =
        Samples.verdict(
            Samples.message(ITEM, "Invoice"),
            Judgement.MALICIOUS,
            List.of("MALWARE", "BLOCKED_FILE"),
            false);

    var entry = entries.of(verdict).orElseThrow();

    assertThat(entry.summary())
        .isEqualTo(
            "The message “Invoice” of Adele.Vance@contoso.example is taken for: malware, blocked"
                + " file; Default Exchange Policy ATP demands QUARANTINE");
    assertThat(entry.outcome()).isEqualTo(Outcome.DETECTED);
  }

  @Test
  void saysThatAMonitoringPolicyOnlyWatches() {
    var verdict =
        Samples.verdict(
            Samples.message(ITEM, "Invoice"), Judgement.SUSPICIOUS, List.of("SPAM"), true);

    assertThat(entries.of(verdict).orElseThrow().summary())
        .endsWith("is taken for: spam; Default Exchange Policy ATP only watches");
  }

  @Test
  void saysWhatHelpsWhenNothingIsTriedAgain() {
    var entry =
        EnforcementEntries.of(
            new EnforcementFailed(
                Samples.message(ITEM, "Invoice"),
                Operation.RESTORE,
                Action.QUARANTINE,
                "MAILBOX_GONE",
                "Give the mailbox a licence again.",
                false,
                null,
                Samples.NOON));

    assertThat(entry.outcome()).isEqualTo(Outcome.ACTION_REQUIRED);
    assertThat(entry.summary())
        .isEqualTo(
            "The message “Invoice” of Adele.Vance@contoso.example could not be restored: Give the"
                + " mailbox a licence again.");
  }

  @Test
  void shortensALongTitle() {
    var entry =
        EnforcementEntries.of(
            Samples.quarantined(Samples.message(ITEM, "x".repeat(500)), List.of("SPAM")));

    assertThat(entry.summary()).contains("x".repeat(120) + "…").endsWith("was quarantined: spam");
  }
}
