package io.cloudward.dlp.scan;

import io.cloudward.web.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/**
 * A plain text as it was sent, read as well-formed UTF-8: what cannot be decoded becomes U+FFFD.
 */
final class TextBody {

  private TextBody() {}

  /**
   * Reads all.
   *
   * @param charset as declared
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 413 if it is longer than {@code longest}
   *     bytes, 415 if there is no such charset
   */
  static byte[] read(InputStream body, String charset, int longest) throws IOException {
    var declared = charset(charset);
    byte[] bytes = body.readNBytes(longest + 1);
    if (bytes.length > longest) {
      throw Problems.of(
          "too-large", 413, "The text is too long", "At most " + longest + " bytes are scanned.");
    }
    return WellFormedUtf8.of(
        declared.equals(StandardCharsets.UTF_8) ? bytes : recoded(bytes, declared));
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw Problems.of(
          "unsupported-charset", 415, "The charset is unknown", "Send the text as UTF-8.");
    }
  }

  private static byte[] recoded(byte[] bytes, Charset charset) throws IOException {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    var text = new ByteArrayOutputStream(bytes.length);
    try (var reader = new InputStreamReader(new ByteArrayInputStream(bytes), decoder);
        var writer = new OutputStreamWriter(text, StandardCharsets.UTF_8)) {
      reader.transferTo(writer);
    }
    return text.toByteArray();
  }
}
