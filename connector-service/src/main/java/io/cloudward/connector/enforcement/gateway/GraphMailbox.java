package io.cloudward.connector.enforcement.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.connector.enforcement.effect.HeldCopy;
import io.cloudward.connector.enforcement.mail.MailboxGateway;
import io.cloudward.connector.enforcement.mail.MessageState;
import io.cloudward.connector.graph.Base64Body;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.graph.GraphDownload;
import io.cloudward.connector.graph.GraphWrite;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A mailbox through Graph. */
public final class GraphMailbox implements MailboxGateway {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String STATE = "?$select=id,parentFolderId,subject,isRead,flag,categories";

  /** A tree deeper than this is no tree. */
  private static final int DEEPEST = 50;

  private final String mailbox;
  private final Lines lines;
  private final HiddenFolder hidden;

  GraphMailbox(String mailboxId, Lines lines, HiddenFolder hidden) {
    this.mailbox = "/users/" + GraphCall.encoded(mailboxId);
    this.lines = lines;
    this.hidden = hidden;
  }

  @Override
  public Optional<MessageState> find(String messageId) {
    return lines.find(message(messageId) + STATE).map(GraphMailbox::state);
  }

  @Override
  public String quarantineFolder() {
    return hidden.id();
  }

  @Override
  public void forgetQuarantineFolder() {
    hidden.forget();
  }

  @Override
  public String folder(WellKnownFolder folder) {
    return lines
        .find(mailbox + "/mailFolders/" + folder.graphName() + "?$select=id")
        .map(found -> found.path("id").asText())
        .orElse("");
  }

  @Override
  public Optional<String> path(String folderId) {
    var names = new ArrayDeque<String>();
    var id = folderId;
    for (int depth = 0; depth < DEEPEST; depth++) {
      var folder = lines.find(folder(id) + "?$select=id,displayName,parentFolderId");
      if (folder.isEmpty()) {
        break;
      }
      names.addFirst(folder.get().path("displayName").asText());
      id = folder.get().path("parentFolderId").asText();
      if (id.isEmpty() || id.equals(root())) {
        break;
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("/", names));
  }

  @Override
  public String move(String messageId, String folderId) {
    var body = JSON.createObjectNode().put("destinationId", folderId);
    return lines
        .send(GraphCall.post(message(messageId) + "/move", body))
        .path("parentFolderId")
        .asText();
  }

  @Override
  public void delete(String messageId) {
    lines.send(GraphCall.delete(message(messageId)));
  }

  @Override
  public void erase(String messageId) {
    lines.send(GraphCall.post(message(messageId) + "/permanentDelete", JSON.createObjectNode()));
  }

  @Override
  public void retitle(String messageId, String subject) {
    lines.send(
        GraphCall.patch(message(messageId), JSON.createObjectNode().put("subject", subject)));
  }

  @Override
  public void mark(String messageId, MessageState marks) {
    var body = JSON.createObjectNode().put("isRead", marks.read());
    body.set("flag", marks.flag());
    marks.categories().forEach(body.putArray("categories")::add);
    lines.send(GraphCall.patch(message(messageId), body));
  }

  @Override
  public String digest(String messageId) {
    return lines.digest(message(messageId) + "/$value");
  }

  /** Reads the MIME of a message. */
  public <T> T mime(String messageId, GraphDownload.Sink<T> sink) {
    return lines.read(message(messageId) + "/$value", sink);
  }

  @Override
  public String put(String folderId, HeldCopy mime) {
    var write =
        GraphWrite.post(
            folder(folderId) + "/messages",
            "text/plain",
            () -> BodyPublishers.ofInputStream(() -> new Base64Body(open(mime))));
    return lines.send(write).path("id").asText();
  }

  @Override
  public Optional<String> search(String folderId, String internetMessageId) {
    var filter = "internetMessageId eq '" + internetMessageId.replace("'", "''") + "'";
    var found =
        lines.send(
            GraphCall.get(
                folder(folderId) + "/messages?$select=id&$filter=" + GraphCall.encoded(filter)));
    return Optional.of(found.path("value").path(0).path("id").asText()).filter(id -> !id.isEmpty());
  }

  private String root() {
    return lines
        .send(GraphCall.get(mailbox + "/mailFolders/msgfolderroot?$select=id"))
        .path("id")
        .asText();
  }

  private String message(String id) {
    return mailbox + "/messages/" + GraphCall.encoded(id);
  }

  private String folder(String id) {
    return mailbox + "/mailFolders/" + GraphCall.encoded(id);
  }

  private static InputStream open(HeldCopy mime) {
    try {
      return mime.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageState state(JsonNode message) {
    List<String> categories = new ArrayList<>();
    message.path("categories").forEach(category -> categories.add(category.asText()));
    return new MessageState(
        message.path("parentFolderId").asText(),
        message.path("subject").asText(""),
        message.path("isRead").asBoolean(),
        message.path("flag"),
        categories);
  }
}
