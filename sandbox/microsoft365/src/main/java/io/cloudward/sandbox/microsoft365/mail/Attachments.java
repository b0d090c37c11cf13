package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;

/** Shows the attachments of a message. */
final class Attachments {
  private static final String NUMBER = "-att";

  private Attachments() {}

  static ArrayNode list(String messageId, JsonNode stored, MimeMail mail) {
    var shown = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < mail.attachments().size(); i++) {
      shown.add(show(messageId, stored, mail.attachments().get(i), i));
    }
    return shown;
  }

  /** The part that an attachment's id names. */
  static Optional<Entity> find(MimeMail mail, String attachmentId) {
    var at = attachmentId.lastIndexOf(NUMBER);
    var number = at < 0 ? "" : attachmentId.substring(at + NUMBER.length());
    if (!number.matches("\\d{1,4}") || Integer.parseInt(number) >= mail.attachments().size()) {
      return Optional.empty();
    }
    return Optional.of(mail.attachments().get(Integer.parseInt(number)));
  }

  private static ObjectNode show(String messageId, JsonNode stored, Entity part, int number) {
    var bytes = MimeText.bytes(part);
    var isMessage = part.getBody() instanceof Message;
    var shown = JsonNodeFactory.instance.objectNode();
    shown
        .put("@odata.type", "#microsoft.graph." + (isMessage ? "itemAttachment" : "fileAttachment"))
        .put("id", messageId.replace("=", "") + NUMBER + number)
        .put("name", name(part, number))
        .put("contentType", part.getMimeType())
        .put("size", bytes.length)
        .put("isInline", "inline".equalsIgnoreCase(part.getDispositionType()))
        .put("lastModifiedDateTime", stored.path("lastModifiedDateTime").asText());
    if (!isMessage) {
      var id = part.getHeader().getField("Content-ID");
      shown
          .put("contentId", id == null ? null : id.getBody().strip().replaceAll("[<>]", ""))
          .putNull("contentLocation")
          .put("contentBytes", Base64.getEncoder().encodeToString(bytes));
    }
    return shown;
  }

  private static String name(Entity part, int number) {
    if (part.getBody() instanceof Message message && message.getSubject() != null) {
      return message.getSubject();
    }
    var name = part.getFilename();
    return name == null ? "attachment-" + number : name;
  }
}
