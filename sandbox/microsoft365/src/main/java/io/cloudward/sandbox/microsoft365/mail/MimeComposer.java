package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.james.mime4j.codec.EncoderUtil;

/** Makes MIME of a message that a client describes in JSON. */
final class MimeComposer {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);
  private static final String END = "\r\n";

  private MimeComposer() {}

  /**
   * The MIME.
   *
   * @param owner address of the mailbox, sender unless the message names one
   */
  static byte[] compose(JsonNode message, String owner, Instant now) {
    var mime = new StringBuilder();
    var from = message.path("from").path("emailAddress");
    mime.append("From: ").append(from.isMissingNode() ? owner : address(from)).append(END);
    addPeople(mime, "To", message.path("toRecipients"));
    addPeople(mime, "Cc", message.path("ccRecipients"));
    addPeople(mime, "Bcc", message.path("bccRecipients"));
    addPeople(mime, "Reply-To", message.path("replyTo"));
    mime.append(MimeHeader.field("Subject", message.path("subject").asText())).append(END);
    mime.append("Date: ").append(DATE.format(now.atOffset(ZoneOffset.UTC))).append(END);
    var domain = owner.substring(owner.indexOf('@') + 1);
    mime.append("Message-ID: <" + UUID.randomUUID() + "@" + domain + ">").append(END);
    for (var header : message.path("internetMessageHeaders")) {
      mime.append(MimeHeader.field(header.path("name").asText(), header.path("value").asText()))
          .append(END);
    }
    mime.append("MIME-Version: 1.0").append(END);
    addContent(mime, message);
    return mime.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void addContent(StringBuilder mime, JsonNode message) {
    var body = message.path("body");
    var type = body.path("contentType").asText("text").equalsIgnoreCase("html") ? "html" : "plain";
    var text = body.path("content").asText("").getBytes(StandardCharsets.UTF_8);
    var attachments = message.path("attachments");
    if (attachments.isEmpty()) {
      addPart(mime, "text/" + type + "; charset=utf-8", "", text);
      return;
    }
    var boundary = "=_" + UUID.randomUUID();
    mime.append("Content-Type: multipart/mixed; boundary=\"" + boundary + "\"").append(END + END);
    mime.append("--" + boundary + END);
    addPart(mime, "text/" + type + "; charset=utf-8", "", text);
    for (var attachment : attachments) {
      mime.append("--" + boundary + END);
      var name = attachment.path("name").asText("attachment").replaceAll("[\"\\r\\n\\\\]", "_");
      addPart(
          mime,
          attachment.path("contentType").asText("application/octet-stream"),
          "Content-Disposition: attachment; filename=\"" + name + "\"" + END,
          Base64.getMimeDecoder().decode(attachment.path("contentBytes").asText()));
    }
    mime.append("--" + boundary + "--" + END);
  }

  private static void addPart(StringBuilder mime, String type, String more, byte[] content) {
    mime.append("Content-Type: ").append(type).append(END).append(more);
    mime.append("Content-Transfer-Encoding: base64").append(END + END);
    mime.append(Base64.getMimeEncoder().encodeToString(content)).append(END);
  }

  private static void addPeople(StringBuilder mime, String name, JsonNode people) {
    if (!people.isEmpty()) {
      var all =
          StreamSupport.stream(people.spliterator(), false)
              .map(person -> address(person.path("emailAddress")))
              .collect(Collectors.joining("," + END + " "));
      mime.append(name).append(": ").append(all).append(END);
    }
  }

  private static String address(JsonNode person) {
    var address = person.path("address").asText().replaceAll("[\\s<>,]", "");
    var name = person.path("name").asText("").strip();
    return name.isEmpty() || name.equals(address)
        ? address
        : EncoderUtil.encodeAddressDisplayName(name) + " <" + address + ">";
  }
}
