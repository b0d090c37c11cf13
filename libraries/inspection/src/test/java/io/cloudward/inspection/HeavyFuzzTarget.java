package io.cloudward.inspection;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.heavy.HeavyExtractors;
import io.cloudward.inspection.type.FileTypes;
import java.io.IOException;

/**
 * As {@link FuzzTarget}, for the parsers that run in worker processes. An input is a file as it is;
 * what is not of a heavy type is passed over.
 */
public final class HeavyFuzzTarget {

  private HeavyFuzzTarget() {}

  /** Parses {@code input} as a worker does; what this throws would end the worker. */
  public static void fuzzerTestOneInput(byte[] input) {
    try (var content = Content.of(input)) {
      var type = FileTypes.of(content, "", "");
      if (Extractors.isHeavy(type)) {
        HeavyExtractors.of(type).extract(content, new DrainingSink());
      }
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      // The file is damaged: a worker says so and goes on with the next one.
      return;
    }
  }
}
