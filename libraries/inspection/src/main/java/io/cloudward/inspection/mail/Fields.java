package io.cloudward.inspection.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.header.HeaderField;
import io.cloudward.inspection.header.Parameters;
import io.cloudward.inspection.part.DeclaredType;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.text.Utf8;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.james.mime4j.stream.Field;

/** What the header of an entity says about it. */
final class Fields {

  private Fields() {}

  /** Unfolds a field; its bytes are UTF-8 (RFC 6532) if they can be, else one byte a character. */
  static HeaderField read(Field field) {
    var raw = field.getRaw();
    if (raw == null) {
      return new HeaderField(field.getName(), String.valueOf(field.getBody()));
    }
    var bytes = raw.toByteArray();
    int colon = 0;
    while (colon < bytes.length && bytes[colon] != ':') {
      colon++;
    }
    int start = Math.min(colon + 1, bytes.length);
    int length = 0;
    var value = new byte[bytes.length - start];
    for (int i = start; i < bytes.length; i++) {
      if (bytes[i] != '\r' && bytes[i] != '\n' && bytes[i] != 0) {
        value[length++] = bytes[i];
      }
    }
    var charset = Utf8.isValid(value, 0, length) ? UTF_8 : ISO_8859_1;
    return new HeaderField(
        new String(bytes, 0, colon, ISO_8859_1).strip(),
        new String(value, 0, length, charset).strip());
  }

  /** How the entity stands in its message. */
  static ChildPart about(List<HeaderField> fields, String defaultType) {
    var type = value(fields, "Content-Type");
    var disposition = value(fields, "Content-Disposition");
    Map<String, String> parameters = new HashMap<>(Parameters.parse(type));
    var name =
        Parameters.parse(disposition).getOrDefault("filename", parameters.getOrDefault("name", ""));
    var mediaType = type.isEmpty() ? defaultType : Parameters.value(type);
    var kind =
        kind(
            mediaType, Parameters.value(disposition), name, !value(fields, "Content-ID").isEmpty());
    return new ChildPart(kind, name, new DeclaredType(mediaType, Map.copyOf(parameters)));
  }

  private static PartKind kind(
      String mediaType, String disposition, String name, boolean isReferenced) {
    if (mediaType.equals("message/rfc822") || mediaType.equals("message/global")) {
      return PartKind.MESSAGE;
    }
    boolean isText = mediaType.startsWith("text/") || mediaType.isEmpty();
    if (disposition.equals("attachment") || !name.isEmpty() && !isReferenced) {
      return PartKind.ATTACHMENT;
    }
    return isText && name.isEmpty() ? PartKind.BODY : PartKind.INLINE;
  }

  private static String value(List<HeaderField> fields, String name) {
    for (var field : fields) {
      if (field.name().equalsIgnoreCase(name)) {
        return field.value();
      }
    }
    return "";
  }
}
