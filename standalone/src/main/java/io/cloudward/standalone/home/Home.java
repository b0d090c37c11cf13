package io.cloudward.standalone.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The directory that holds everything an installation keeps, readable by its owner only.
 *
 * @param directory usually {@code .cloudward} at the root of the tree
 */
public record Home(Path directory) {

  /** Creates the directory and its parts. */
  public Home {
    directory = directory.toAbsolutePath().normalize();
    try {
      for (var part : new String[] {"", "data", "logs", "run", "secrets"}) {
        Files.createDirectories(directory.resolve(part));
      }
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the data directory " + directory, e);
    }
  }

  /** The log file of a component. */
  public Path log(String component) {
    return logs().resolve(component + ".log");
  }

  /** Where the log files are. */
  public Path logs() {
    return directory.resolve("logs");
  }

  /** Where a component keeps its data. */
  public Path data(String component) {
    return directory.resolve("data").resolve(component);
  }

  /** A file that tells about the running instance. */
  public Path run(String file) {
    return directory.resolve("run").resolve(file);
  }

  /** Where secrets are kept. */
  public Path secrets() {
    return directory.resolve("secrets");
  }
}
