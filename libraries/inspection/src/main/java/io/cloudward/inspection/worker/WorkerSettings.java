package io.cloudward.inspection.worker;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How worker processes are run.
 *
 * @param processes at most so many at once
 * @param heapMebibytes heap of each; default 384
 * @param classPath where the classes of this library and of the parsers are
 * @param directory for temporary files of parsers, one subdirectory per process, gone with it
 */
public record WorkerSettings(int processes, int heapMebibytes, String classPath, Path directory) {

  private static final int DEFAULT_HEAP = 384;

  /** Settings with the default heap and the classes that this process runs with. */
  public static WorkerSettings of(int processes, Path directory) {
    return new WorkerSettings(processes, DEFAULT_HEAP, ownClassPath(), directory);
  }

  /**
   * The class path of a plain program; in a packaged service, whose launcher has a class path of
   * its own, the directory in which this library lies beside the parsers.
   */
  static String ownClassPath() {
    var directory = ownDirectory();
    return directory != null && hasParsers(directory)
        ? directory + File.separator + "*"
        : System.getProperty("java.class.path");
  }

  private static @Nullable Path ownDirectory() {
    var source = WorkerSettings.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return null;
    }
    try {
      var own = Path.of(URI.create(source.getLocation().toString()));
      return Files.isRegularFile(own) ? own.getParent() : null;
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      // A class loader that names no file.
      return null;
    }
  }

  private static boolean hasParsers(Path directory) {
    try (var files = Files.newDirectoryStream(directory, "*pdfbox-[0-9]*.jar")) {
      return files.iterator().hasNext();
    } catch (IOException e) {
      return false;
    }
  }
}
