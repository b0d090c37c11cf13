package io.cloudward.sandbox.microsoft365.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.MessageImpl;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * A message taken apart: which part is its text, which are attachments. Whatever cannot be read is
 * an empty message; mail with defects is delivered, too.
 */
final class MimeMail {
  private final Message message;
  private final List<Entity> attachments = new ArrayList<>();
  private @Nullable Entity text;
  private @Nullable Entity html;

  private MimeMail(Message message) {
    this.message = message;
    sort(message);
  }

  static MimeMail parse(byte[] mime) {
    var builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    try {
      return new MimeMail(builder.parseMessage(new ByteArrayInputStream(mime)));
    } catch (IOException | IllegalArgumentException e) {
      return new MimeMail(new MessageImpl());
    }
  }

  Message message() {
    return message;
  }

  /** The part that people read: HTML if there is any. */
  Optional<Entity> body() {
    return Optional.ofNullable(html == null ? text : html);
  }

  boolean isHtml() {
    return html != null;
  }

  List<Entity> attachments() {
    return attachments;
  }

  private void sort(Entity entity) {
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      multipart.getBodyParts().forEach(this::sort);
    } else if (body != null && !isBody(entity)) {
      attachments.add(entity);
    }
  }

  private boolean isBody(Entity entity) {
    if ("attachment".equalsIgnoreCase(entity.getDispositionType())
        || entity.getFilename() != null) {
      return false;
    }
    var type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
    if (type.equals("text/html") && html == null) {
      html = entity;
      return true;
    }
    if (type.equals("text/plain") && text == null) {
      text = entity;
      return true;
    }
    return false;
  }
}
