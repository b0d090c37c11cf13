package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.shelf.Shelf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a mailbox holds, as the sum of the lines of its journal: a change is written as a line and
 * then applied, and reading the lines again gives the same state with the same sequence numbers.
 * Not safe for threads; {@link Mailbox} locks.
 */
final class MailState {
  private static final String SEQUENCE = "s";
  private static final String FOLDER = "folder";
  private static final String NO_FOLDER = "noFolder";
  private static final String MESSAGE = "message";
  private static final String NO_MESSAGE = "noMessage";
  private static final String LEFT = "left";

  private final Shelf shelf;
  private final MailFolders folders;
  private final Map<String, StoredMessage> messages = new LinkedHashMap<>();
  private final Map<String, FolderLog> logs = new HashMap<>();
  private final List<ObjectNode> folderLines = new ArrayList<>();
  private long sequence;
  private long bytes;
  private int lines;

  MailState(String userId, Shelf shelf) {
    this.shelf = shelf;
    this.folders = new MailFolders(userId);
    shelf.replay(this::apply);
    if (lines > 3 * messages.size() + 1_000) {
      compact();
    }
  }

  MailFolders folders() {
    return folders;
  }

  Map<String, StoredMessage> messages() {
    return messages;
  }

  List<StoredMessage> messagesIn(@Nullable String folder) {
    return messages.values().stream()
        .filter(message -> folder == null || message.folder().equals(folder))
        .sorted(Comparator.comparing(StoredMessage::received).reversed())
        .toList();
  }

  FolderLog log(String folder) {
    return logs.computeIfAbsent(folder, id -> new FolderLog());
  }

  /** Number of the last change. */
  long sequence() {
    return sequence;
  }

  /** Sum of the sizes of all messages. */
  long bytes() {
    return bytes;
  }

  void putFolder(ObjectNode folder) {
    write(FOLDER, folder);
  }

  void removeFolder(String id) {
    write(NO_FOLDER, JsonNodeFactory.instance.textNode(id));
  }

  void putMessage(ObjectNode message) {
    write(MESSAGE, message);
  }

  void removeMessage(String key) {
    write(NO_MESSAGE, JsonNodeFactory.instance.textNode(key));
  }

  private void write(String kind, JsonNode value) {
    var line = line(sequence + 1, kind, value);
    shelf.append(List.of(line));
    apply(line);
  }

  private static ObjectNode line(long sequence, String kind, JsonNode value) {
    return JsonNodeFactory.instance.objectNode().put(SEQUENCE, sequence).set(kind, value);
  }

  private void apply(ObjectNode line) {
    lines++;
    sequence = Math.max(sequence, line.path(SEQUENCE).asLong());
    if (line.has(MESSAGE)) {
      applyMessage(line);
    } else if (line.has(NO_MESSAGE)) {
      applyNoMessage(line);
    } else if (line.has(LEFT)) {
      var left = line.path(LEFT);
      var id = new MessageId(left.path("key").asText(), left.path("generation").asInt());
      log(left.path(FOLDER).asText()).leave(line.path(SEQUENCE).asLong(), id);
    } else if (line.has(FOLDER)) {
      folderLines.add(line);
      folders.tracked().put((ObjectNode) line.path(FOLDER));
    } else {
      folderLines.add(line);
      folders.tracked().remove(line.path(NO_FOLDER).asText());
    }
  }

  private void applyMessage(ObjectNode line) {
    var at = line.path(SEQUENCE).asLong();
    var message = StoredMessage.of((ObjectNode) line.path(MESSAGE));
    var before = messages.put(message.key(), message);
    bytes += message.size();
    if (before != null) {
      bytes -= before.size();
      if (!before.folder().equals(message.folder())) {
        log(before.folder()).leave(at, before.id());
      }
    }
    log(message.folder()).put(at, message.id());
  }

  private void applyNoMessage(ObjectNode line) {
    var before = messages.remove(line.path(NO_MESSAGE).asText());
    if (before != null) {
      bytes -= before.size();
      log(before.folder()).leave(line.path(SEQUENCE).asLong(), before.id());
    }
  }

  private void compact() {
    var kept = new ArrayList<>(folderLines);
    logs.forEach((folder, log) -> log.since(0).forEach(mark -> kept.add(line(folder, mark))));
    kept.sort(Comparator.comparingLong(line -> line.path(SEQUENCE).asLong()));
    shelf.rewrite(kept);
    lines = kept.size();
  }

  private ObjectNode line(String folder, FolderLog.Mark mark) {
    var message = mark.present() ? messages.get(mark.id().key()) : null;
    if (message != null) {
      return line(mark.sequence(), MESSAGE, message.node());
    }
    var left =
        JsonNodeFactory.instance
            .objectNode()
            .put(FOLDER, folder)
            .put("key", mark.id().key())
            .put("generation", mark.id().generation());
    return line(mark.sequence(), LEFT, left);
  }
}
