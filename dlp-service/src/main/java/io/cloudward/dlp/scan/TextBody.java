package io.cloudward.dlp.scan;

import io.cloudward.dlp.engine.Text;
import io.cloudward.web.problem.Problems;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/**
 * A plain text as it was sent, read as well-formed UTF-8: what cannot be decoded becomes U+FFFD. A
 * long one waits in a file until this is closed, so that memory does not grow with it.
 */
final class TextBody implements AutoCloseable {

  /** The only part of a plain text. */
  private static final String PART = "0";

  private final Spool spool = new Spool();

  private TextBody() {}

  /**
   * Reads all.
   *
   * @param charset as declared
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 413 if it is longer than {@code longest}
   *     bytes, 415 if there is no such charset
   */
  static TextBody read(InputStream body, String charset, long longest) throws IOException {
    var declared = charset(charset);
    var text = new TextBody();
    try {
      copy(new Bounded(body, longest), declared, text.spool);
      text.spool.finish();
      return text;
    } catch (IOException | RuntimeException e) {
      text.close();
      throw e;
    }
  }

  /** What was read; in reach until this is closed. */
  Text text() {
    return spool.text(PART);
  }

  /** Forgets it. */
  @Override
  public void close() throws IOException {
    spool.delete();
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw Problems.of(
          "unsupported-charset", 415, "The charset is unknown", "Send the text as UTF-8.");
    }
  }

  private static void copy(InputStream body, Charset charset, OutputStream text)
      throws IOException {
    if (charset.equals(StandardCharsets.UTF_8)) {
      WellFormedUtf8.copy(body, text);
      return;
    }
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    var reader = new InputStreamReader(body, decoder);
    var writer = new OutputStreamWriter(text, StandardCharsets.UTF_8);
    reader.transferTo(writer);
    writer.flush();
  }

  /** Refuses what is too long as soon as that is seen. */
  private static final class Bounded extends FilterInputStream {

    private final long longest;
    private long read;

    Bounded(InputStream body, long longest) {
      super(body);
      this.longest = longest;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      read += Math.max(0, count);
      if (read > longest) {
        throw Problems.of(
            "too-large", 413, "The text is too long", "At most " + longest + " bytes are scanned.");
      }
      return count;
    }
  }
}
