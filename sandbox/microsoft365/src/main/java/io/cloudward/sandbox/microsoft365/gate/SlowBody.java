package io.cloudward.sandbox.microsoft365.gate;

import io.cloudward.sandbox.microsoft365.faults.Delays;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/**
 * A body that arrives in sixteen pieces.
 *
 * @param milliseconds pause before each piece
 */
record SlowBody(byte[] content, long milliseconds) implements StreamingOutput {
  private static final int PIECES = 16;

  @Override
  public void write(OutputStream output) throws IOException {
    var size = Math.max(1, (content.length + PIECES - 1) / PIECES);
    for (int from = 0; from < content.length; from += size) {
      Delays.pause(Duration.ofMillis(milliseconds));
      output.write(content, from, Math.min(size, content.length - from));
      output.flush();
    }
  }
}
