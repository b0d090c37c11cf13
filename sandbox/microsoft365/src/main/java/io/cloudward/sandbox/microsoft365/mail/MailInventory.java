package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is in a mailbox, in words for people: names instead of ids, and of contents their hash. */
@ApplicationScoped
public class MailInventory {
  private final Mailboxes mailboxes;

  MailInventory(Mailboxes mailboxes) {
    this.mailboxes = mailboxes;
  }

  /**
   * A message.
   *
   * @param folder names from the top of the mailbox, with slashes between
   * @param hidden whether the folder is hidden from mail programs
   * @param size of the MIME in bytes
   * @param sha256 of the MIME
   */
  public record Line(
      String folder,
      boolean hidden,
      String subject,
      String from,
      String received,
      long size,
      boolean read,
      String flag,
      boolean attachments,
      String sha256) {}

  /** The messages of a user's mailbox, or of the folder of that name, newest first in each. */
  public List<Line> of(Organization organization, ObjectNode user, @Nullable String folder) {
    var mailbox = mailboxes.of(organization, user);
    var folders = mailbox.read(known -> known.folders().tracked().all());
    return folders.stream()
        .filter(candidate -> folder == null || isNamed(mailbox, candidate, folder))
        .flatMap(
            known ->
                mailbox.messagesIn(known.path("id").asText()).stream()
                    .map(message -> line(mailbox, known, message)))
        .toList();
  }

  private static boolean isNamed(Mailbox mailbox, ObjectNode folder, String name) {
    var id = folder.path("id").asText();
    return folder.path("displayName").asText().equalsIgnoreCase(name)
        || mailbox.read(known -> known.folders().pathOf(id)).equalsIgnoreCase(name)
        || WellKnownFolder.resolve(mailbox.userId(), name).equals(id);
  }

  private static Line line(Mailbox mailbox, ObjectNode folder, StoredMessage message) {
    var node = message.node();
    var path = mailbox.read(known -> known.folders().pathOf(message.folder()));
    return new Line(
        path,
        folder.path("isHidden").asBoolean(),
        node.path("subject").asText(),
        node.path("from").path("emailAddress").path("address").asText(),
        message.received().toString(),
        message.size(),
        message.read(),
        node.path("flag").path("flagStatus").asText(),
        node.path("hasAttachments").asBoolean(),
        sha256(mailbox.mime(message)));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
