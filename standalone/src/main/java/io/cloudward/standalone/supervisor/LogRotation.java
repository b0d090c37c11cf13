package io.cloudward.standalone.supervisor;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps log files small: a file over the limit is copied beside itself and emptied. Children append
 * to their files, so they go on at the start; a line written in between may be lost.
 */
final class LogRotation {

  private static final Logger LOG = Logger.getLogger(LogRotation.class.getName());
  private static final int KEPT = 3;

  private final Path directory;
  private final long limit;

  /**
   * Watches over a directory.
   *
   * @param limit of a file in bytes
   */
  LogRotation(Path directory, long limit) {
    this.directory = directory;
    this.limit = limit;
  }

  /** Looks at every log; one that cannot be moved now is tried again the next time. */
  void rotate() {
    try (var files = Files.list(directory)) {
      for (var log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
        if (Files.size(log) > limit) {
          rotate(log);
        }
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "a log file could not be moved aside", e);
    }
  }

  private static void rotate(Path log) throws IOException {
    for (var number = KEPT - 1; number > 0; number--) {
      var older = numbered(log, number);
      if (Files.exists(older)) {
        Files.move(older, numbered(log, number + 1), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.copy(log, numbered(log, 1), StandardCopyOption.REPLACE_EXISTING);
    try (var channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
      var _ = channel.truncate(0);
    }
  }

  private static Path numbered(Path log, int number) {
    return log.resolveSibling(log.getFileName() + "." + number);
  }
}
