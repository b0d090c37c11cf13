package io.cloudward.sandbox.microsoft365.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.util.MimeUtil;

/** Changes the header of a message and leaves every other byte alone. */
final class MimeHeader {
  private static final String SUBJECT = "subject:";

  private MimeHeader() {}

  /** A header field, encoded and folded as RFC 2047 and RFC 5322 want it, without line end. */
  static String field(String name, String text) {
    var oneLine = text.replaceAll("[\\r\\n]+", " ");
    var start = name + ": ";
    var encoded =
        EncoderUtil.encodeIfNecessary(oneLine, EncoderUtil.Usage.TEXT_TOKEN, start.length());
    return MimeUtil.fold(start + encoded, 0);
  }

  /** The message with that subject in the place of the old one, or before all other fields. */
  static byte[] withSubject(byte[] mime, String subject) {
    var text = new String(mime, StandardCharsets.ISO_8859_1);
    var lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    var start = subjectStart(text, lineEnd);
    var end = start < 0 ? 0 : fieldEnd(text, start);
    var field = field("Subject", subject).replaceAll("\\r?\\n", lineEnd) + lineEnd;
    var changed = new ByteArrayOutputStream();
    changed.write(mime, 0, Math.max(0, start));
    changed.writeBytes(field.getBytes(StandardCharsets.US_ASCII));
    changed.write(mime, end, mime.length - end);
    return changed.toByteArray();
  }

  private static int subjectStart(String text, String lineEnd) {
    for (int line = 0; line >= 0 && line < text.length(); line = nextLine(text, line)) {
      if (text.startsWith(lineEnd, line)) {
        return -1;
      }
      var end = Math.min(text.length(), line + SUBJECT.length());
      if (text.substring(line, end).toLowerCase(Locale.ROOT).equals(SUBJECT)) {
        return line;
      }
    }
    return -1;
  }

  private static int fieldEnd(String text, int start) {
    var end = nextLine(text, start);
    while (end >= 0 && end < text.length() && " \t".indexOf(text.charAt(end)) >= 0) {
      end = nextLine(text, end);
    }
    return end < 0 ? text.length() : end;
  }

  private static int nextLine(String text, int from) {
    var end = text.indexOf('\n', from);
    return end < 0 ? -1 : end + 1;
  }
}
