package io.cloudward.inspection;

import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.worker.WorkerSettings;
import io.cloudward.inspection.worker.Workers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * For a coverage-guided fuzzer that calls {@code fuzzerTestOneInput}, as Jazzer does; see the
 * README. The first byte chooses between a message and a file. Worker processes are not part of it:
 * {@link HeavyFuzzTarget} looks at their parsers.
 */
public final class FuzzTarget {

  private static final Path DIRECTORY = Path.of(System.getProperty("java.io.tmpdir"));
  private static final Inspector INSPECTOR =
      new Inspector(DIRECTORY, new Workers(new WorkerSettings(0, 64, "", DIRECTORY)));
  private static final Limits LIMITS =
      Limits.defaults()
          .withBytes(1024 * 1024, 4L * 1024 * 1024)
          .withTime(Duration.ofSeconds(5), Duration.ZERO);

  private FuzzTarget() {}

  /** Inspects {@code input}; whatever it throws is a finding. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length > 0) {
      var mediaType = (input[0] & 1) == 0 ? "message/rfc822" : "";
      INSPECTOR.inspect(Arrays.copyOfRange(input, 1, input.length), "a.bin", mediaType, LIMITS);
    }
  }
}
