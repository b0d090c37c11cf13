package io.cloudward.connector.enforcement.mail;

import io.cloudward.connector.enforcement.effect.HeldCopy;
import java.util.Optional;

/**
 * One mailbox. Ids of messages are immutable ones: they stay when a message is moved.
 *
 * <p>Every method throws {@link io.cloudward.connector.graph.MicrosoftException} if Microsoft
 * refuses or fails.
 */
public interface MailboxGateway {

  /** The message, wherever in the mailbox it lies. */
  Optional<MessageState> find(String messageId);

  /** Id of the hidden folder for quarantine; it is made where it is missing. */
  String quarantineFolder();

  /** The known hidden folder does not exist any more. */
  void forgetQuarantineFolder();

  /** Id of a folder that mailboxes have by themselves; empty if this one has not. */
  String folder(WellKnownFolder folder);

  /** Path of a folder as people see it; empty if it does not exist. */
  Optional<String> path(String folderId);

  /** Moves a message; returns the folder that it lies in now. */
  String move(String messageId, String folderId);

  /** Deletes a message so that its owner can still recover it. */
  void delete(String messageId);

  /** Deletes a message for ever. */
  void erase(String messageId);

  /** Sets the subject. */
  void retitle(String messageId, String subject);

  /** Sets whether it was read, its flag and its categories. */
  void mark(String messageId, MessageState marks);

  /** SHA-256 of the MIME as the mailbox gives it. */
  String digest(String messageId);

  /** Puts a message into a folder from its MIME; returns its new id. */
  String put(String folderId, HeldCopy mime);

  /** The message in that folder with that Internet Message-ID. */
  Optional<String> search(String folderId, String internetMessageId);

  /** Folders that every mailbox has, by the names Graph gives them. */
  enum WellKnownFolder {
    INBOX("inbox"),
    JUNK_EMAIL("junkemail"),
    RECOVERABLE_ITEMS("recoverableitemsdeletions");

    private final String graphName;

    WellKnownFolder(String graphName) {
      this.graphName = graphName;
    }

    /** The name in paths of Graph. */
    public String graphName() {
      return graphName;
    }
  }
}
