package io.cloudward.log;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A directory for checkpoints of this run; they are written only when a test asks for them. */
public final class CheckpointDirectoryResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    try {
      var directory =
          Files.createTempDirectory(Files.createDirectories(Path.of("target")), "audit");
      return Map.of(
          "log.checkpoint.directory", directory.toString(), "log.checkpoint.interval", "off");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    // The directory goes with the build.
  }
}
