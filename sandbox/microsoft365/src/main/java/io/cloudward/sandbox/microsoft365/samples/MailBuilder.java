package io.cloudward.sandbox.microsoft365.samples;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds the MIME of a message with at most one attachment. */
final class MailBuilder {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

  private final StringBuilder header = new StringBuilder();
  private String type = "text/plain";
  private String text = "";
  private @Nullable SampleFile attachment;

  MailBuilder(String from, String to, String subject, Instant date) {
    var domain = from.replaceFirst("^.*@", "").replace(">", "");
    field("Received", "from mail." + domain + " (192.0.2.25) by mx.sandbox.example; " + text(date));
    field("From", from);
    field("To", to);
    field("Subject", subject);
    field("Date", text(date));
    field("Message-ID", "<" + UUID.randomUUID() + "@" + domain + ">");
    field("MIME-Version", "1.0");
  }

  MailBuilder field(String name, String value) {
    header.append(name).append(": ").append(value).append("\r\n");
    return this;
  }

  MailBuilder plain(String content) {
    text = content;
    return this;
  }

  MailBuilder html(String content) {
    type = "text/html";
    text = content;
    return this;
  }

  MailBuilder attach(SampleFile file) {
    attachment = file;
    return this;
  }

  byte[] build() {
    var mime = new StringBuilder(header);
    var file = attachment;
    if (file == null) {
      part(mime, type + "; charset=utf-8", "", text.getBytes(StandardCharsets.UTF_8));
    } else {
      var boundary = "----=_" + UUID.randomUUID();
      mime.append("Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n");
      mime.append("--" + boundary + "\r\n");
      part(mime, type + "; charset=utf-8", "", text.getBytes(StandardCharsets.UTF_8));
      mime.append("--" + boundary + "\r\n");
      var name = "; filename=\"" + file.name() + "\"\r\n";
      part(mime, file.type(), "Content-Disposition: attachment" + name, file.content());
      mime.append("--" + boundary + "--\r\n");
    }
    return mime.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void part(StringBuilder mime, String type, String more, byte[] content) {
    mime.append("Content-Type: ").append(type).append("\r\n").append(more);
    mime.append("Content-Transfer-Encoding: base64\r\n\r\n");
    mime.append(Base64.getMimeEncoder().encodeToString(content)).append("\r\n");
  }

  private static String text(Instant date) {
    return DATE.format(date.atOffset(ZoneOffset.UTC));
  }
}
