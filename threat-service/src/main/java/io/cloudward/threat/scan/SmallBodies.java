package io.cloudward.threat.scan;

import io.cloudward.web.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Only submissions may be large: this service takes contents, but its JSON is as small as that of
 * every other service.
 */
@Provider
@Priority(SmallBodies.FIRST)
class SmallBodies implements ContainerRequestFilter {

  static final int FIRST = 100;
  private static final long MOST = 1024 * 1024;

  @Override
  public void filter(ContainerRequestContext call) {
    if (call.getUriInfo().getPath().endsWith("/scans")) {
      return;
    }
    if (call.getLength() > MOST) {
      throw tooLarge();
    }
    call.setEntityStream(new Bounded(call.getEntityStream()));
  }

  private static HttpProblem tooLarge() {
    return Problems.of(
        "content-too-large", 413, "The body is too large", "A body may have at most 1 MiB.");
  }

  /** Ends the request when more comes than was announced. */
  private static final class Bounded extends FilterInputStream {

    private long left = MOST;

    private Bounded(InputStream body) {
      super(body);
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
      left -= bytes;
      if (left < 0) {
        throw tooLarge();
      }
    }
  }
}
