package io.cloudward.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends a signal to a process. */
final class Signals {

  private Signals() {}

  /**
   * Sends it.
   *
   * @param name without {@code SIG}
   * @param process its id; nothing happens if it is gone
   */
  static void send(String name, long process) {
    try {
      var _ =
          new ProcessBuilder("kill", "-" + name, Long.toString(process))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
