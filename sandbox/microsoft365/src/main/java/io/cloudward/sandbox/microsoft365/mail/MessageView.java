package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.odata.Expansion;
import io.cloudward.sandbox.microsoft365.odata.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows messages as Graph does; their MIME is read only when something in it is asked for. */
@ApplicationScoped
class MessageView {
  static final String TYPE = "message";
  private static final String BODY = "body";
  private static final String UNIQUE_BODY = "uniqueBody";
  private static final String HEADERS = "internetMessageHeaders";

  private final Selection selection;

  MessageView(Selection selection) {
    this.selection = selection;
  }

  /** The properties a call selects. */
  List<String> selected(GraphCall call) {
    return selection.of(call, TYPE);
  }

  /** A message of a mailbox as the call wants it. */
  ObjectNode show(GraphCall call, Mailbox mailbox, StoredMessage message, List<String> properties) {
    return show(call, mailbox, message.node(), properties);
  }

  /** The same for a stored message that was read already. */
  ObjectNode show(GraphCall call, Mailbox mailbox, ObjectNode stored, List<String> properties) {
    var node = stored.deepCopy();
    var id = idOf(stored).text(call.prefersImmutableIds());
    node.put("id", id).put("webLink", "https://outlook.office365.com/owa/?ItemID=" + id);
    var lazy = new Lazy(mailbox, stored);
    if (properties.isEmpty() || properties.contains(BODY)) {
      node.set(BODY, body(call, lazy.mail()));
    }
    if (properties.contains(UNIQUE_BODY)) {
      node.set(UNIQUE_BODY, body(call, lazy.mail()));
    }
    if (properties.contains(HEADERS)) {
      node.set(HEADERS, headers(lazy.mail()));
    }
    var shown = selection.show(node, properties);
    shown.put("@odata.etag", etag(stored)).put("id", id);
    for (var expansion : Expansion.of(call)) {
      switch (expansion.property()) {
        case "attachments" -> shown.set("attachments", Attachments.list(id, stored, lazy.mail()));
        case ExtendedProperties.NAME ->
            shown.set(ExtendedProperties.NAME, ExtendedProperties.of(stored, expansion));
        default -> throw Expansion.unknown(expansion.property());
      }
    }
    return shown;
  }

  static MessageId idOf(JsonNode stored) {
    return new MessageId(
        stored.path(StoredMessage.KEY).asText(), stored.path(StoredMessage.GENERATION).asInt());
  }

  static String etag(JsonNode stored) {
    return "W/\"" + stored.path("changeKey").asText() + "\"";
  }

  private static ObjectNode body(GraphCall call, MimeMail mail) {
    var text = mail.body().map(MimeText::text).orElse("");
    var wantsText = call.header("prefer").orElse("").contains("outlook.body-content-type=\"text\"");
    var html = mail.isHtml() && !wantsText;
    return JsonNodeFactory.instance
        .objectNode()
        .put("contentType", html ? "html" : "text")
        .put("content", mail.isHtml() && wantsText ? MimeText.plain(text) : text);
  }

  private static ArrayNode headers(MimeMail mail) {
    var headers = JsonNodeFactory.instance.arrayNode();
    for (var field : mail.message().getHeader()) {
      headers.addObject().put("name", field.getName()).put("value", field.getBody());
    }
    return headers;
  }

  /** Parses the MIME when it is first needed. */
  private static final class Lazy {
    private final Mailbox mailbox;
    private final ObjectNode stored;
    private @Nullable MimeMail parsed;

    Lazy(Mailbox mailbox, ObjectNode stored) {
      this.mailbox = mailbox;
      this.stored = stored;
    }

    MimeMail mail() {
      var known = parsed;
      if (known == null) {
        known = MimeMail.parse(mailbox.mime(StoredMessage.of(stored)));
        parsed = known;
      }
      return known;
    }
  }
}
