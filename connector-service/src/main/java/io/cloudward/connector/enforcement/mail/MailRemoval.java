package io.cloudward.connector.enforcement.mail;

import io.cloudward.connector.enforcement.effect.Effect;
import io.cloudward.connector.enforcement.effect.EffectJournal;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;

/** Removes a message in quarantine for ever. */
public final class MailRemoval {

  private final String messageId;
  private final MailboxGateway mailbox;
  private final EffectJournal journal;

  /** Removes that message of that mailbox. */
  public MailRemoval(String messageId, MailboxGateway mailbox, EffectJournal journal) {
    this.messageId = messageId;
    this.mailbox = mailbox;
    this.journal = journal;
  }

  /** Removes it wherever it lies: as long as it is held it is nobody's to keep. */
  public void remove() {
    var message = mailbox.find(messageId);
    if (message.isPresent()) {
      journal.intend(Effect.ERASE, message.get());
      try {
        mailbox.erase(messageId);
      } catch (MicrosoftException e) {
        if (e.kind() != FailureKind.NOT_FOUND) {
          throw e;
        }
      }
    }
    journal.done(Effect.ERASE);
  }
}
