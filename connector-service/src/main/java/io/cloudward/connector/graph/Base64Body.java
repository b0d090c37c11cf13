package io.cloudward.connector.graph;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;

/** Base64 of another stream, a piece at a time: Graph takes MIME in this form. */
public final class Base64Body extends InputStream {

  /** Whole groups of three bytes, so that the pieces can be joined. */
  private static final int PIECE = 3 * 8192;

  private final InputStream source;
  private byte[] encoded = new byte[0];
  private int position;

  /** Encodes {@code source}, and closes it in the end. */
  public Base64Body(InputStream source) {
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    return fill() ? encoded[position++] : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, encoded.length - position);
    System.arraycopy(encoded, position, target, offset, count);
    position += count;
    return count;
  }

  private boolean fill() throws IOException {
    if (position == encoded.length) {
      encoded = Base64.getEncoder().encode(source.readNBytes(PIECE));
      position = 0;
    }
    return encoded.length > 0;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
