package io.cloudward.patterns.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A file's text as UTF-8. UTF-16 is told by its byte order mark; all else is taken as UTF-8. */
final class Utf8Text {

  private static final int CHARACTERS = 1 << 14;

  private Utf8Text() {}

  /** Opens it, positioned behind the mark of UTF-16. */
  static BufferedInputStream of(BufferedInputStream content) throws IOException {
    content.mark(2);
    int first = content.read();
    int second = content.read();
    if (first == 0xFF && second == 0xFE) {
      return recoded(content, StandardCharsets.UTF_16LE);
    }
    if (first == 0xFE && second == 0xFF) {
      return recoded(content, StandardCharsets.UTF_16BE);
    }
    content.reset();
    return content;
  }

  private static BufferedInputStream recoded(InputStream content, Charset charset) {
    return new BufferedInputStream(new Recoded(new InputStreamReader(content, charset)));
  }

  private static final class Recoded extends InputStream {

    private final Reader text;
    private final char[] characters = new char[CHARACTERS];
    private byte[] bytes = new byte[0];
    private int at;

    Recoded(Reader text) {
      this.text = text;
    }

    @Override
    public int read() throws IOException {
      return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (!fill()) {
        return -1;
      }
      int count = Math.min(length, bytes.length - at);
      System.arraycopy(bytes, at, into, offset, count);
      at += count;
      return count;
    }

    /** A pair of surrogates is not cut apart. */
    private boolean fill() throws IOException {
      while (at == bytes.length) {
        int count = text.read(characters, 0, CHARACTERS - 1);
        if (count < 0) {
          return false;
        }
        int low = Character.isHighSurrogate(characters[count - 1]) ? text.read() : -1;
        if (low >= 0) {
          characters[count++] = (char) low;
        }
        bytes = new String(characters, 0, count).getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      return true;
    }

    @Override
    public void close() throws IOException {
      text.close();
    }
  }
}
