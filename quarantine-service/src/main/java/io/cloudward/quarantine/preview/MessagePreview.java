package io.cloudward.quarantine.preview;

import io.cloudward.inspection.header.HeaderField;
import io.cloudward.inspection.header.Parameters;
import io.cloudward.inspection.part.PartName;
import io.cloudward.inspection.text.Charsets;
import io.cloudward.inspection.text.TextBuffer;
import io.cloudward.quarantine.preview.PreviewResponse.Attachment;
import io.cloudward.quarantine.preview.PreviewResponse.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message once, from its beginning to its end, keeping no more than a preview shows. What
 * is malformed ends the preview, not the answer.
 */
final class MessagePreview {

  private static final int LONGEST_LINE = 1024 * 1024;
  private static final int MOST_HEADERS = 200;
  private static final int LONGEST_VALUE = 2000;
  private static final int MOST_PARTS = 200;
  private static final int LONGEST_BODY = 512 * 1024;

  private static final MimeConfig LENIENT =
      MimeConfig.custom()
          .setMaxLineLen(LONGEST_LINE)
          .setMaxHeaderLen(LONGEST_LINE)
          .setMaxHeaderCount(10_000)
          .build();

  private final List<Header> headers = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private Map<String, String> fields = new HashMap<>();
  private @Nullable String text;
  private @Nullable SafeHtml html;
  private boolean isTop = true;
  private boolean truncated;

  private MessagePreview() {}

  static PreviewResponse of(InputStream message) throws IOException {
    var preview = new MessagePreview();
    preview.read(message);
    var html = preview.html;
    return new PreviewResponse(
        preview.headers,
        preview.text,
        html == null ? null : html.html(),
        html == null ? List.of() : html.links(),
        preview.attachments,
        preview.truncated);
  }

  private void read(InputStream message) throws IOException {
    var tokens = new MimeTokenStream(LENIENT);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(message);
    try {
      var state = tokens.getState();
      while (state != EntityState.T_END_OF_STREAM && attachments.size() < MOST_PARTS) {
        switch (state) {
          case T_START_HEADER -> fields = new HashMap<>();
          case T_FIELD -> field(tokens.getField());
          case T_END_HEADER -> isTop = false;
          case T_BODY ->
              body(tokens.getBodyDescriptor().getMimeType(), tokens.getDecodedInputStream());
          default -> {}
        }
        state = tokens.next();
      }
      truncated |= state != EntityState.T_END_OF_STREAM;
    } catch (MimeException e) {
      truncated = true;
    }
  }

  private void field(Field field) {
    var body = field.getBody() == null ? "" : field.getBody().strip();
    var _ = fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), body);
    if (!isTop) {
      return;
    }
    if (headers.size() == MOST_HEADERS) {
      truncated = true;
      return;
    }
    var value = new HeaderField(field.getName(), body).decoded();
    headers.add(
        new Header(
            field.getName(),
            value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value));
  }

  private void body(String defaultType, InputStream content) throws IOException {
    var contentType = fields.getOrDefault("content-type", "");
    var disposition = fields.getOrDefault("content-disposition", "");
    var declared = Parameters.parse(contentType);
    var type = contentType.isEmpty() ? defaultType : Parameters.value(contentType);
    var name =
        Parameters.parse(disposition).getOrDefault("filename", declared.getOrDefault("name", ""));
    var isAttached = Parameters.value(disposition).equals("attachment") || !name.isEmpty();
    if (!isAttached && type.equals("text/plain") && text == null) {
      text = Defanged.text(decoded(content, declared));
    } else if (!isAttached && type.equals("text/html") && html == null) {
      html = SafeHtml.of(decoded(content, declared));
    } else {
      var size = content.transferTo(OutputStream.nullOutputStream());
      attachments.add(new Attachment(PartName.of(name).label(), type, size));
    }
  }

  private String decoded(InputStream content, Map<String, String> declared) throws IOException {
    var bytes = content.readNBytes(LONGEST_BODY);
    truncated |= content.read() >= 0;
    var buffer = new TextBuffer(2 * LONGEST_BODY);
    Charsets.append(bytes, 0, bytes.length, declared.getOrDefault("charset", ""), buffer);
    var utf8 = buffer.finish();
    return new String(utf8.array(), 0, utf8.length(), StandardCharsets.UTF_8);
  }
}
