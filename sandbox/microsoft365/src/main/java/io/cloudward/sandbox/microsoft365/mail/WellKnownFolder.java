package io.cloudward.sandbox.microsoft365.mail;

import io.cloudward.sandbox.microsoft365.directory.Ids;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The folders every mailbox is born with; Graph's page on the mail folder type names them. */
public enum WellKnownFolder {
  MSGFOLDERROOT("Top of Information Store", false),
  ARCHIVE("Archive", true),
  DELETEDITEMS("Deleted Items", true),
  DRAFTS("Drafts", true),
  INBOX("Inbox", true),
  JUNKEMAIL("Junk Email", true),
  OUTBOX("Outbox", true),
  SENTITEMS("Sent Items", true),
  RECOVERABLEITEMSDELETIONS("Deletions", false);

  private final String displayName;
  private final boolean listed;

  WellKnownFolder(String displayName, boolean listed) {
    this.displayName = displayName;
    this.listed = listed;
  }

  /** The folder that a name such as {@code inbox} stands for in paths. */
  static Optional<WellKnownFolder> named(String name) {
    return Arrays.stream(values())
        .filter(folder -> folder.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /** Id of a folder in a user's mailbox, whether a path names it by id or by a known name. */
  public static String resolve(String userId, String idOrName) {
    return named(idOrName).map(folder -> folder.idFor(userId)).orElse(idOrName);
  }

  /** Id of this folder in a user's mailbox. */
  public String idFor(String userId) {
    return "AAMk" + Ids.opaque(userId, "folder", name().toLowerCase(Locale.ROOT));
  }

  String displayName() {
    return displayName;
  }

  /** Whether it stands among the folders at the top of the mailbox. */
  boolean isListed() {
    return listed;
  }
}
