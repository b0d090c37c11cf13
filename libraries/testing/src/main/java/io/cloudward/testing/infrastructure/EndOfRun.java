package io.cloudward.testing.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Stops the servers and deletes their data when the virtual machine ends. By then the class loader
 * of this class may be closed, so all it needs is prepared before and comes from the JDK.
 */
final class EndOfRun extends Thread {

  private static final String SCRIPT =
      """
      [ -n "$1" ] && kill -9 "$1" 2>/dev/null
      if [ -n "$2" ]; then
        kill -INT "$2" 2>/dev/null
        for _ in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$2" 2>/dev/null || break; sleep 0.2; done
        kill -9 "$2" 2>/dev/null
      fi
      rm -rf "$0"
      """;

  private final Path directory;

  EndOfRun(Path directory) {
    this.directory = directory;
  }

  @Override
  public void run() {
    var kafka = System.getProperty("cloudward.test.kafka.pid", "");
    var postgres = System.getProperty("cloudward.test.postgres.pid", "");
    try {
      var _ =
          new ProcessBuilder("sh", "-c", SCRIPT, directory.toString(), kafka, postgres)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor(10, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
