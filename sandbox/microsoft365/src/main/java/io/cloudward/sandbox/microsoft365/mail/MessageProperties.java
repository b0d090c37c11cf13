package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Ids;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.AddressList;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** What Graph shows of a message, taken from its MIME. */
final class MessageProperties {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int PREVIEW = 255;

  /** How much of a text is looked at for its preview. */
  private static final int LOOKED_AT = 20_000;

  private MessageProperties() {}

  static ObjectNode of(byte[] mime) {
    var mail = MimeMail.parse(mime);
    var message = mail.message();
    var node = JSON.objectNode();
    addPeople(message, node);
    var subject = message.getSubject();
    node.put("subject", subject == null ? "" : subject)
        .put("internetMessageId", Optional.ofNullable(message.getMessageId()).orElse(newId(mime)))
        .put("importance", importance(message))
        .put("inferenceClassification", "focused")
        .put("isDraft", false)
        .put("isRead", false)
        .putNull("isDeliveryReceiptRequested")
        .put("isReadReceiptRequested", header(message, "Disposition-Notification-To") != null)
        .put("hasAttachments", mail.attachments().stream().anyMatch(MessageProperties::isShown))
        .put("bodyPreview", preview(mail))
        .put("conversationId", conversation(message));
    var sent = date(message);
    if (sent != null) {
      node.put("sentDateTime", sent.toInstant().toString());
    }
    node.putArray("categories");
    node.putObject("flag").put("flagStatus", "notFlagged");
    return node;
  }

  private static void addPeople(Message message, ObjectNode node) {
    var from = message.getFrom();
    if (from != null && !from.isEmpty()) {
      var sender = message.getSender();
      node.set("from", recipient(from.getFirst()));
      node.set("sender", recipient(sender == null ? from.getFirst() : sender));
    }
    node.set("toRecipients", recipients(message.getTo()));
    node.set("ccRecipients", recipients(message.getCc()));
    node.set("bccRecipients", recipients(message.getBcc()));
    node.set("replyTo", recipients(message.getReplyTo()));
  }

  private static ArrayNode recipients(@Nullable AddressList list) {
    var all = JSON.arrayNode();
    if (list != null) {
      list.flatten().forEach(one -> all.add(recipient(one)));
    }
    return all;
  }

  private static ObjectNode recipient(Mailbox mailbox) {
    var name = mailbox.getName();
    var recipient = JSON.objectNode();
    recipient
        .putObject("emailAddress")
        .put("name", name == null ? mailbox.getAddress() : name)
        .put("address", mailbox.getAddress());
    return recipient;
  }

  private static boolean isShown(Entity part) {
    return !"inline".equalsIgnoreCase(part.getDispositionType());
  }

  private static String preview(MimeMail mail) {
    return mail.body()
        .map(MimeText::text)
        .map(text -> text.substring(0, Math.min(LOOKED_AT, text.length())))
        .map(text -> mail.isHtml() ? MimeText.plain(text) : text)
        .map(text -> text.strip().replaceAll("[ \\t\\x0B\\f]+", " "))
        .map(text -> text.substring(0, Math.min(PREVIEW, text.length())))
        .orElse("");
  }

  private static String importance(Message message) {
    var text = header(message, "Importance");
    return switch (text == null ? "" : text.strip().toLowerCase(Locale.ROOT)) {
      case "high" -> "high";
      case "low" -> "low";
      default -> "normal";
    };
  }

  private static String conversation(Message message) {
    var references = header(message, "References");
    var first = references == null ? header(message, "In-Reply-To") : references;
    var root = first == null || first.isBlank() ? message.getMessageId() : first.strip();
    var key = root == null ? String.valueOf(message.getSubject()) : root.split("\\s+", -1)[0];
    return "AAQkAD" + Ids.opaque("conversation", key).substring(0, 24) + "=";
  }

  private static @Nullable Date date(Message message) {
    try {
      return message.getDate();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String header(Message message, String name) {
    Field field = message.getHeader() == null ? null : message.getHeader().getField(name);
    return field == null ? null : field.getBody();
  }

  /** Exchange gives mail without a Message-ID one of its own. */
  private static String newId(byte[] mime) {
    return "<" + Ids.opaque("message", mime.length, Arrays.hashCode(mime)) + "@sandbox>";
  }
}
