package io.cloudward.inspection.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.DeclaredType;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file that stands in an address (RFC 2397): pages smuggle programs and further pages past
 * gateways in it (MITRE ATT&amp;CK T1027.006). Pictures, sounds and fonts are passed over.
 */
final class InlineFile {

  private static final String SCHEME = "data:";
  private static final Pattern HARMLESS =
      Pattern.compile("(?:image/(?!svg)|audio/|video/|font/).*");

  private InlineFile() {}

  static boolean isOne(String address) {
    return address.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /** Gives the file in {@code address} as a part. */
  static void give(String address, String name, PartSink sink) {
    int comma = address.indexOf(',');
    if (comma < 0) {
      return;
    }
    var head = address.substring(SCHEME.length(), comma).toLowerCase(Locale.ROOT).strip();
    var mediaType = head.replaceFirst(";.*", "");
    if (HARMLESS.matcher(mediaType).matches()) {
      return;
    }
    sink.trait(Trait.EMBEDDED_OBJECT);
    try {
      var bytes = unescaped(address.substring(comma + 1));
      var file = head.endsWith(";base64") ? Base64.getMimeDecoder().decode(bytes) : bytes;
      sink.child(
          new ChildPart(PartKind.EMBEDDED, name, DeclaredType.of(mediaType)),
          new ByteArrayInputStream(file));
    } catch (IllegalArgumentException e) {
      sink.unscannable(UnscannableReason.CORRUPT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] unescaped(String text) {
    var raw = text.getBytes(ISO_8859_1);
    var bytes = new ByteArrayOutputStream(raw.length);
    for (int i = 0; i < raw.length; i++) {
      int high = i + 2 <= raw.length - 1 ? Character.digit(raw[i + 1], 16) : -1;
      int low = i + 2 <= raw.length - 1 ? Character.digit(raw[i + 2], 16) : -1;
      if (raw[i] == '%' && high >= 0 && low >= 0) {
        bytes.write(high << 4 | low);
        i += 2;
      } else {
        bytes.write(raw[i]);
      }
    }
    return bytes.toByteArray();
  }
}
