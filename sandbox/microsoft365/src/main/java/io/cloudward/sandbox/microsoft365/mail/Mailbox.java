package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Ids;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.shelf.Shelf;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The mailbox of a user; each change is alone, kept before it returns, and told to listeners. */
public final class Mailbox {
  private final String userId;
  private final Shelf shelf;
  private final MailState state;
  private final MailboxSettings settings;
  private final ReentrantLock lock = new ReentrantLock();

  Mailbox(String userId, Shelf shelf, MailboxSettings settings) {
    this.userId = userId;
    this.shelf = shelf;
    this.state = new MailState(userId, shelf);
    this.settings = settings;
  }

  String userId() {
    return userId;
  }

  /** Looks at the state while nothing changes. */
  <T> T read(Function<MailState, T> reader) {
    lock.lock();
    try {
      return reader.apply(state);
    } finally {
      lock.unlock();
    }
  }

  /** Changes folders; work that throws must not have changed anything. */
  <T> T write(Function<MailState, T> writer) {
    return read(writer);
  }

  /** The message a client names. */
  StoredMessage require(String idText) {
    return read(known -> MessageId.parse(idText).flatMap(id -> find(known, id)))
        .orElseThrow(Mailbox::notFound);
  }

  /** The same, unless it has been deleted and can only be recovered. */
  StoredMessage requireVisible(String idText) {
    var message = require(idText);
    if (message.folder().equals(WellKnownFolder.RECOVERABLEITEMSDELETIONS.idFor(userId))) {
      throw notFound();
    }
    return message;
  }

  private static Optional<StoredMessage> find(MailState known, MessageId.Parsed id) {
    return Optional.ofNullable(known.messages().get(id.key())).filter(id::isOf);
  }

  /** MIME of a message, byte for byte. */
  byte[] mime(StoredMessage message) {
    return read(known -> shelf.content(current(known, message).content()));
  }

  /**
   * Adds a message.
   *
   * @param folder id of the folder
   * @param properties what Graph shows of it apart from ids and times
   */
  StoredMessage add(Organization organization, String folder, byte[] mime, ObjectNode properties) {
    var now = now();
    var added =
        write(
            known -> {
              if (known.bytes() + mime.length > settings.quota()) {
                throw new GraphError(
                    507, "ErrorQuotaExceeded", "The mailbox has exceeded its storage quota.");
              }
              var key = Ids.opaque(userId, "message", known.sequence()).substring(0, 24);
              shelf.put(key, mime);
              var node = properties.deepCopy();
              node.put(StoredMessage.KEY, key)
                  .put(StoredMessage.GENERATION, 0)
                  .put(StoredMessage.CONTENT, key)
                  .put(StoredMessage.SIZE, mime.length)
                  .put("parentFolderId", folder)
                  .put("createdDateTime", now)
                  .put("receivedDateTime", node.path("receivedDateTime").asText(now));
              return put(known, node);
            });
    tell(organization, null, added);
    return added;
  }

  /** Changes a message; with a change key, only while the message still has it. */
  StoredMessage change(
      Organization organization,
      String idText,
      @Nullable String changeKey,
      Consumer<ObjectNode> edit) {
    var before = require(idText);
    var after =
        write(
            known -> {
              var node = current(known, before).node();
              if (changeKey != null && !changeKey.equals(node.path("changeKey").asText())) {
                throw new GraphError(
                    412, "ErrorIrresolvableConflict", "The item has changed in the meantime.");
              }
              edit.accept(node);
              return put(known, node);
            });
    tell(organization, before, after);
    if (!before.content().equals(after.content())) {
      shelf.remove(before.content());
    }
    return after;
  }

  /** Gives a message other MIME, as part of a change. */
  void replaceMime(ObjectNode node, byte[] mime) {
    var name = node.path(StoredMessage.KEY).asText() + "-" + state.sequence();
    shelf.put(name, mime);
    node.put(StoredMessage.CONTENT, name).put(StoredMessage.SIZE, mime.length);
  }

  /** Moves a message to another folder. */
  StoredMessage move(Organization organization, String idText, String folder) {
    return change(
        organization,
        idText,
        null,
        node -> {
          var generation = node.path(StoredMessage.GENERATION).asInt() + 1;
          node.put("parentFolderId", folder).put(StoredMessage.GENERATION, generation);
        });
  }

  /** Removes a message for good. */
  void remove(Organization organization, String idText) {
    var message = require(idText);
    write(
        known -> {
          known.removeMessage(current(known, message).key());
          shelf.remove(message.content());
          return message;
        });
    tell(organization, message, null);
  }

  /** The messages of a folder, or of all if it is null, the newest first. */
  List<StoredMessage> messagesIn(@Nullable String folder) {
    return read(known -> known.messagesIn(folder));
  }

  private StoredMessage put(MailState known, ObjectNode node) {
    node.put("lastModifiedDateTime", now())
        .put("changeKey", "CQAAABYAAAD" + Long.toString(known.sequence() + 1, 36));
    known.putMessage(node);
    return current(known, StoredMessage.of(node));
  }

  private static StoredMessage current(MailState known, StoredMessage message) {
    var found = known.messages().get(message.key());
    if (found == null) {
      throw notFound();
    }
    return found;
  }

  private void tell(
      Organization organization, @Nullable StoredMessage before, @Nullable StoredMessage after) {
    settings.listener().accept(MailChanged.of(organization, userId, before, after));
  }

  private String now() {
    return settings.clock().get().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  static GraphError notFound() {
    return new GraphError(
        404, "ErrorItemNotFound", "The specified object was not found in the store.");
  }
}
