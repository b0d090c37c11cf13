package io.cloudward.connector.enforcement.mail;

import io.cloudward.connector.enforcement.effect.CannotEnforceException;
import io.cloudward.connector.enforcement.effect.CannotEnforceException.Obstacle;
import io.cloudward.connector.enforcement.effect.Effect;
import io.cloudward.connector.enforcement.effect.EffectJournal;
import io.cloudward.connector.enforcement.effect.HeldCopy;
import io.cloudward.connector.enforcement.effect.Restored;
import io.cloudward.connector.enforcement.mail.MailboxGateway.WellKnownFolder;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings a message back from quarantine. Moving it back loses nothing. Where its owner removed the
 * hidden copy it is made anew from the stored MIME: then it has a new id, shows as a draft, and the
 * time of delivery is the time of the import (Microsoft Graph documentation, "Create message").
 */
public final class MailRestore {

  private final String messageId;
  private final @Nullable String internetMessageId;
  private final MailboxGateway mailbox;
  private final EffectJournal journal;
  private final HeldCopy copy;

  /** Brings back that message of that mailbox. */
  public MailRestore(
      String messageId,
      @Nullable String internetMessageId,
      MailboxGateway mailbox,
      EffectJournal journal,
      HeldCopy copy) {
    this.messageId = messageId;
    this.internetMessageId = internetMessageId;
    this.mailbox = mailbox;
    this.journal = journal;
    this.copy = copy;
  }

  /**
   * Puts the message back where it was.
   *
   * @throws CannotEnforceException if nothing of it is left
   */
  public Restored restore() {
    var before =
        journal
            .find(Effect.HOLD, HeldMessage.class)
            .map(entry -> Optional.ofNullable(entry.detail().before()))
            .orElseThrow(() -> new CannotEnforceException(Obstacle.NOT_HELD));
    var folder = sourceFolder(before);
    var now = mailbox.find(messageId);
    var id = now.isPresent() ? messageId : put(folder);
    var place = now.map(state -> moveBack(state, folder)).orElse(folder);
    before.ifPresent(state -> mark(id, state));
    var identical = mailbox.digest(id).equals(copy.sha256());
    var restored = new Restored(mailbox.path(place).orElse("Inbox"), identical);
    journal.done(Effect.RESTORE);
    return restored;
  }

  /** Where it lies then. What was moved back and then moved on by its owner stays there. */
  private String moveBack(MessageState now, String folder) {
    var moved =
        journal.find(Effect.RESTORE, MovedTo.class).isPresent()
            && !now.folderId().equals(mailbox.quarantineFolder());
    if (now.folderId().equals(folder) || moved) {
      return now.folderId();
    }
    journal.intend(Effect.RESTORE, new MovedTo(folder));
    mailbox.move(messageId, folder);
    return folder;
  }

  /** Where it came from, or the Inbox if that is gone or is the hidden folder itself. */
  private String sourceFolder(Optional<MessageState> before) {
    return before
        .map(MessageState::folderId)
        .filter(source -> mailbox.path(source).isPresent())
        .filter(source -> !source.equals(mailbox.quarantineFolder()))
        .orElseGet(() -> mailbox.folder(WellKnownFolder.INBOX));
  }

  private void mark(String id, MessageState before) {
    var now = mailbox.find(id);
    if (now.isEmpty()) {
      throw new MicrosoftException(FailureKind.TEMPORARY, "movedMeanwhile", null);
    }
    if (!now.get().subject().equals(before.subject())) {
      mailbox.retitle(id, before.subject());
    }
    if (!now.get().in(before.folderId()).titled(before.subject()).equals(before)) {
      mailbox.mark(id, before);
    }
  }

  /** From the store; an import of unknown outcome is found by the Message-ID. */
  private String put(String folder) {
    var intent = journal.find(Effect.RESTORE, MovedTo.class);
    if (intent.isPresent() && internetMessageId != null) {
      var found = mailbox.search(intent.get().detail().folderId(), internetMessageId);
      if (found.isPresent()) {
        return found.get();
      }
    }
    if (!copy.isThere()) {
      throw new CannotEnforceException(Obstacle.HELD_COPY_GONE);
    }
    journal.intend(Effect.RESTORE, new MovedTo(folder));
    return mailbox.put(folder, copy);
  }

  /** Where a message was put back. */
  private record MovedTo(String folderId) {}
}
