package io.cloudward.connector.enforcement.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.connector.enforcement.effect.Fate;
import io.cloudward.connector.enforcement.effect.MemoryCopy;
import io.cloudward.connector.enforcement.effect.MemoryEffects;
import io.cloudward.connector.enforcement.effect.Restored;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.contracts.item.EnforcementResult;
import io.cloudward.contracts.verdict.Action;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** One message, its mailbox, what is remembered of it, and what may strike. */
final class MailCase {

  static final String ID = "message";
  static final String SUBJECT = "Your invoice";
  static final String TAG = "[Suspicious]";
  static final byte[] MIME = "From: a\r\n\r\nHello".getBytes(StandardCharsets.UTF_8);

  final Fate fate = new Fate();
  final FakeMailbox mailbox = new FakeMailbox(fate);
  final MemoryEffects journal = new MemoryEffects(fate);
  final MemoryCopy copy = new MemoryCopy(MIME);

  MailCase() {
    mailbox.deliver(ID, SUBJECT, MIME);
  }

  EnforcementResult enforce(Action action) {
    return new MailEnforcement(ID, mailbox, journal).enforce(action, TAG);
  }

  Restored restore() {
    return new MailRestore(ID, "<1@example>", mailbox, journal, copy).restore();
  }

  void remove() {
    new MailRemoval(ID, mailbox, journal).remove();
  }

  /** Runs until it ends, as the worker does after a crash or a failure. */
  static <T> T untilDone(Supplier<T> work) {
    for (int tries = 0; tries < 10; tries++) {
      try {
        return work.get();
      } catch (Fate.Death | MicrosoftException e) {
        assertThat(tries).isLessThan(9);
      }
    }
    throw new AssertionError("stuck");
  }

  MessageState asDelivered() {
    var delivered = new MailCase();
    return delivered.mailbox.message(ID);
  }

  long count(String effect) {
    return mailbox.effects.stream().filter(effect::equals).count();
  }
}
