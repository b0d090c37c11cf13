package io.cloudward.web.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends the request when more comes than was announced. */
final class BoundedBody extends FilterInputStream {

  private final long most;
  private long taken;

  BoundedBody(InputStream body, long most) {
    super(body);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int bytes) {
    taken += bytes;
    if (taken > most) {
      throw SmallBodies.tooLarge(most);
    }
  }
}
