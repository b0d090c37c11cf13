package io.cloudward.sandbox.microsoft365.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;

/** The content of parts, decoded. */
final class MimeText {
  private MimeText() {}

  /** Bytes of a part; of an attached message its MIME. */
  static byte[] bytes(Entity entity) {
    var out = new ByteArrayOutputStream();
    try {
      switch (entity.getBody()) {
        case Message attached -> new DefaultMessageWriter().writeMessage(attached, out);
        case BinaryBody binary -> binary.writeTo(out);
        case SingleBody single -> single.writeTo(out);
        case null, default -> {}
      }
    } catch (IOException | IllegalArgumentException e) {
      return out.toByteArray();
    }
    return out.toByteArray();
  }

  /** Text of a part in the character set it names, or UTF-8. */
  static String text(Entity entity) {
    return new String(bytes(entity), charset(String.valueOf(entity.getCharset())));
  }

  /** What is left of HTML without its tags. */
  static String plain(String html) {
    return html.replaceAll("(?is)<(style|script)\\b.*?</\\1>", " ")
        .replaceAll("(?s)<[^>]*>", " ")
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static Charset charset(String name) {
    try {
      var known = Charset.forName(name);
      return known.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : known;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
