package io.cloudward.connector.enforcement;

import io.cloudward.connector.enforcement.EnforcementDecision.Enforce;
import io.cloudward.connector.enforcement.effect.Fate;
import io.cloudward.connector.enforcement.effect.MemoryCopy;
import io.cloudward.connector.enforcement.effect.MemoryEffects;
import io.cloudward.connector.enforcement.mail.FakeMailbox;
import io.cloudward.connector.enforcement.mail.MailEnforcement;
import io.cloudward.connector.enforcement.mail.MailRestore;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.contracts.item.EnforcementResult;
import io.cloudward.contracts.verdict.Action;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One message with the real decision and the real actions; tables and mailbox are in memory. */
final class ItemModel {

  private static final String ID = "message";
  private static final byte[] MIME = "Hello".getBytes(StandardCharsets.UTF_8);

  final Fate fate = new Fate();
  private final FakeMailbox mailbox = new FakeMailbox(fate);
  private final MemoryEffects journal = new MemoryEffects(fate);
  private final Map<String, Verdict> heard = new HashMap<>();
  private final List<Action> told = new ArrayList<>();
  private Optional<EnforcementCase> known = Optional.empty();

  ItemModel() {
    mailbox.deliver(ID, "Your invoice", MIME);
  }

  void hear(Verdict verdict) {
    heard.putIfAbsent(verdict.source(), verdict);
    if (verdict.acts() && known.isEmpty()) {
      known = Optional.of(Samples.aCase(Phase.OPEN, Action.PASS));
    }
  }

  /** Works until nothing is left, as the worker does after crashes and failures. */
  void work() {
    for (int tries = 0; tries < 20; tries++) {
      try {
        if (!step()) {
          return;
        }
      } catch (Fate.Death | MicrosoftException e) {
        fate.strikeAt = Integer.MAX_VALUE;
      }
    }
    throw new AssertionError("stuck");
  }

  private boolean step() {
    var verdicts = new Verdicts(List.copyOf(heard.values()));
    var decision =
        EnforcementDecision.decide(
            known, verdicts.strongest(), verdicts.isComplete(Verdict.REAL_TIME));
    if (!(decision instanceof Enforce enforce)) {
      return false;
    }
    var action = enforce.action();
    var result =
        new MailEnforcement(ID, mailbox, journal).enforce(action, verdicts.tag().orElse("[Tag]"));
    if (result != EnforcementResult.DONE) {
      throw new AssertionError("lost");
    }
    fate.meet(() -> record(action));
    return true;
  }

  private void record(Action action) {
    if (told.contains(action)) {
      throw new AssertionError("told twice");
    }
    told.add(action);
    known =
        Optional.of(Samples.aCase(action == Action.QUARANTINE ? Phase.HELD : Phase.OPEN, action));
  }

  /** What people see in the end; of what is held, what they see after a release. */
  String end() {
    if (mailbox.effects.stream().anyMatch(effect -> effect.startsWith("needless"))) {
      throw new AssertionError("done twice: " + mailbox.effects);
    }
    fate.strikeAt = Integer.MAX_VALUE;
    var phase = known.map(EnforcementCase::phase);
    if (phase.equals(Optional.of(Phase.HELD))) {
      new MailRestore(ID, null, mailbox, journal, new MemoryCopy(MIME)).restore();
    }
    var message = mailbox.message(ID);
    return phase
        + " "
        + known.map(EnforcementCase::done)
        + " "
        + message.folderId()
        + " "
        + message.subject();
  }
}
