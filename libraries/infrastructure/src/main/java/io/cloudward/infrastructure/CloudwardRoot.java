package io.cloudward.infrastructure;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the built tree stands, from which child programs take their class paths. */
public final class CloudwardRoot {

  private static final String MARKER = "cloudward";

  private CloudwardRoot() {}

  /**
   * The root directory: system property {@code cloudward.root}, otherwise the nearest directory at
   * or above the working directory that holds the launcher {@code cloudward}.
   *
   * @throws IllegalStateException if there is none
   */
  public static Path find() {
    var named = System.getProperty("cloudward.root");
    if (named != null && !named.isBlank()) {
      return Path.of(named).toAbsolutePath().normalize();
    }
    for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(MARKER))) {
        return at;
      }
    }
    throw new IllegalStateException(
        "No file '" + MARKER + "' at or above the working directory; set -Dcloudward.root");
  }
}
