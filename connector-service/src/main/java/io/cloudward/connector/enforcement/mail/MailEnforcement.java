package io.cloudward.connector.enforcement.mail;

import io.cloudward.connector.enforcement.effect.CannotEnforceException;
import io.cloudward.connector.enforcement.effect.CannotEnforceException.Obstacle;
import io.cloudward.connector.enforcement.effect.Effect;
import io.cloudward.connector.enforcement.effect.EffectJournal;
import io.cloudward.connector.enforcement.mail.MailboxGateway.WellKnownFolder;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.contracts.item.EnforcementResult;
import io.cloudward.contracts.verdict.Action;

/**
 * Acts on one message. Every action first reads where the message is, so that running it again
 * after a crash or a failure at any moment does nothing twice. Deleted messages go to the
 * Recoverable Items folder, from where their owner can bring them back for as long as the
 * organization keeps them (Microsoft Graph documentation, "Delete message").
 */
public final class MailEnforcement {

  private final String messageId;
  private final MailboxGateway mailbox;
  private final EffectJournal journal;

  /** Acts on that message of that mailbox. */
  public MailEnforcement(String messageId, MailboxGateway mailbox, EffectJournal journal) {
    this.messageId = messageId;
    this.mailbox = mailbox;
    this.journal = journal;
  }

  /**
   * Brings about what is demanded.
   *
   * @param tag text for the subject; used by TAG_SUBJECT alone
   * @throws CannotEnforceException if the action does not exist for messages
   */
  public EnforcementResult enforce(Action action, String tag) {
    return switch (action) {
      case PASS -> EnforcementResult.DONE;
      case TAG_SUBJECT -> tag(tag.strip());
      case MOVE_TO_JUNK -> moveToJunk();
      case DELETE -> delete();
      case QUARANTINE -> hold();
      case REPLACE -> throw new CannotEnforceException(Obstacle.ACTION_NOT_POSSIBLE);
    };
  }

  private EnforcementResult tag(String tag) {
    var message = mailbox.find(messageId);
    if (message.isEmpty()) {
      return EnforcementResult.ITEM_GONE;
    }
    var subject = message.get().subject();
    if (!subject.startsWith(tag)) {
      journal.intend(Effect.TAG, message.get());
      mailbox.retitle(messageId, tag + " " + subject);
      journal.done(Effect.TAG);
    } else if (isIntended(Effect.TAG)) {
      journal.done(Effect.TAG);
    }
    return EnforcementResult.DONE;
  }

  private EnforcementResult moveToJunk() {
    var message = mailbox.find(messageId);
    if (message.isEmpty()) {
      return EnforcementResult.ITEM_GONE;
    }
    var junk = mailbox.folder(WellKnownFolder.JUNK_EMAIL);
    if (!message.get().folderId().equals(junk)) {
      journal.intend(Effect.JUNK, message.get());
      untag(message.get());
      mailbox.move(messageId, junk);
      journal.done(Effect.JUNK);
    } else if (isIntended(Effect.JUNK)) {
      journal.done(Effect.JUNK);
    }
    return EnforcementResult.DONE;
  }

  private EnforcementResult delete() {
    var message = mailbox.find(messageId);
    var intended = isIntended(Effect.DELETE);
    if (message.isEmpty() && !intended) {
      return EnforcementResult.ITEM_GONE;
    }
    if (message.isPresent() && !(intended && isRecoverable(message.get()))) {
      journal.intend(Effect.DELETE, undone(message.get()));
      untag(message.get());
      ignoringMissing(() -> mailbox.delete(messageId));
    }
    journal.done(Effect.DELETE);
    return EnforcementResult.DONE;
  }

  private boolean isRecoverable(MessageState message) {
    return message.folderId().equals(mailbox.folder(WellKnownFolder.RECOVERABLE_ITEMS));
  }

  private EnforcementResult hold() {
    var message = mailbox.find(messageId);
    if (message.isEmpty()) {
      return holdCopy();
    }
    var hidden = mailbox.quarantineFolder();
    var inPlace = message.get().folderId().equals(hidden);
    if (!inPlace || !isIntended(Effect.HOLD)) {
      journal.intend(Effect.HOLD, new HeldMessage(undone(message.get())));
    }
    if (!inPlace && !moveTo(hidden)) {
      return holdCopy();
    }
    journal.done(Effect.HOLD);
    return EnforcementResult.DONE;
  }

  /**
   * What our own deletion took is fetched from the Recoverable Items; what its owner removed while
   * the outcome of our move was unknown is held by the stored copy alone.
   */
  private EnforcementResult holdCopy() {
    var deleted = journal.find(Effect.DELETE, MessageState.class).map(EffectJournal.Entry::detail);
    if (deleted.isEmpty() && !isIntended(Effect.HOLD)) {
      return EnforcementResult.ITEM_GONE;
    }
    if (deleted.isPresent()) {
      journal.intend(Effect.HOLD, new HeldMessage(deleted.get()));
      moveTo(mailbox.quarantineFolder());
    }
    journal.done(Effect.HOLD);
    return EnforcementResult.DONE;
  }

  /** Whether the message is still there; the folder may have been removed by its owner. */
  private boolean moveTo(String hidden) {
    try {
      mailbox.move(messageId, hidden);
      return true;
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.NOT_FOUND) {
        throw e;
      }
    }
    if (mailbox.find(messageId).isEmpty()) {
      return false;
    }
    mailbox.forgetQuarantineFolder();
    mailbox.move(messageId, mailbox.quarantineFolder());
    return true;
  }

  /** How the message would be without our own weaker actions. */
  private MessageState undone(MessageState now) {
    var state = now;
    var junked = journal.find(Effect.JUNK, MessageState.class);
    if (junked.isPresent() && now.folderId().equals(mailbox.folder(WellKnownFolder.JUNK_EMAIL))) {
      state = state.in(junked.get().detail().folderId());
    }
    var deleted = journal.find(Effect.DELETE, MessageState.class);
    if (deleted.isPresent() && isRecoverable(now)) {
      state = state.in(deleted.get().detail().folderId());
    }
    var tagged = journal.find(Effect.TAG, MessageState.class);
    if (tagged.isPresent() && now.subject().endsWith(tagged.get().detail().subject())) {
      state = state.titled(tagged.get().detail().subject());
    }
    return state;
  }

  /** The strongest action stands alone, so that the order of verdicts does not show. */
  private void untag(MessageState now) {
    var original = undone(now).subject();
    if (!original.equals(now.subject())) {
      mailbox.retitle(messageId, original);
    }
  }

  private boolean isIntended(Effect effect) {
    return journal.find(effect, Object.class).isPresent();
  }

  private static void ignoringMissing(Runnable call) {
    try {
      call.run();
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.NOT_FOUND) {
        throw e;
      }
    }
  }
}
