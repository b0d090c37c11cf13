package io.cloudward.connector.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.connector.enforcement.effect.Fate;
import io.cloudward.connector.enforcement.effect.Fate.Strike;
import io.cloudward.contracts.verdict.Action;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** I2 and I8: whatever the order of verdicts, however often they come, whatever fails meanwhile. */
class VerdictOrderTest {

  private static final List<Action> ACTIONS =
      List.of(
          Action.PASS, Action.TAG_SUBJECT, Action.MOVE_TO_JUNK, Action.DELETE, Action.QUARANTINE);

  private int runs;
  private int injected;

  @Test
  void leadsToTheSameEndInAnyOrder() {
    for (var threat : ACTIONS) {
      for (var dlp : ACTIONS) {
        for (boolean watchOnly : List.of(false, true)) {
          var verdicts =
              List.of(
                  Samples.verdict(Sources.THREAT, threat, true),
                  Samples.verdict(Sources.DLP, dlp, !watchOnly));
          assertThat(endsOf(verdicts)).as("threat %s, dlp %s", threat, dlp).hasSize(1);
        }
      }
    }
    assertThat(injected).isGreaterThan(1000);
    System.out.printf(
        "orders of verdicts: %d runs, %d faults injected, 0 lost, 0 stuck, 0 done twice%n",
        runs, injected);
  }

  /** One end for every order, with duplicates, with and without faults. */
  private Set<String> endsOf(List<Verdict> verdicts) {
    Set<String> ends = new HashSet<>();
    for (long seed = 0; seed < 100; seed++) {
      var random = new Random(seed);
      var deliveries = new ArrayList<>(verdicts);
      deliveries.addAll(verdicts.subList(0, random.nextInt(verdicts.size() + 1)));
      Collections.shuffle(deliveries, random);
      var model = new ItemModel();
      for (var verdict : deliveries) {
        model.hear(verdict);
        if (random.nextBoolean()) {
          strike(model.fate, random);
          model.work();
        }
      }
      model.work();
      injected += model.fate.struck;
      runs++;
      ends.add(model.end());
    }
    return ends;
  }

  private static void strike(Fate fate, Random random) {
    if (random.nextInt(3) > 0) {
      fate.strikeAt = fate.moments + 1 + random.nextInt(8);
      fate.strike = Strike.values()[random.nextInt(Strike.values().length)];
    }
  }
}
