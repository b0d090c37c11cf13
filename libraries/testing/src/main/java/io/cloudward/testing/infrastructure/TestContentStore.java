package io.cloudward.testing.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;

/** An empty content store of this run, with a key of its own. */
final class TestContentStore {

  private static final int KEY_LENGTH = 32;
  private static final Map<String, String> SETTINGS = create();

  private TestContentStore() {}

  /** The settings that name it. */
  static Map<String, String> settings() {
    return SETTINGS;
  }

  private static Map<String, String> create() {
    try {
      var directory = Path.of("target", "content-store").toAbsolutePath();
      Files.createDirectories(directory);
      var run = Files.createTempDirectory(directory, "run");
      var key = new byte[KEY_LENGTH];
      new SecureRandom().nextBytes(key);
      var file = Files.write(run.resolve("master.key"), key);
      return Map.of(
          "cloudward.content.directory", run.resolve("contents").toString(),
          "cloudward.content.master-key-file", file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
