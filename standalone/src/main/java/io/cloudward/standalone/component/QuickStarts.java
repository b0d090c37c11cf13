package io.cloudward.standalone.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Archives of loaded classes (JEP 350), one per program. A training run writes them once per build;
 * with them a service needs less than half of the processor time to start. An archive that is older
 * than its program is not used. The caches of JEP 514 save a little more, but take twice as long to
 * write.
 */
public final class QuickStarts {

  private final Path directory;
  private final boolean record;

  /**
   * Uses or writes archives.
   *
   * @param directory of the archives
   * @param record whether this is the training run
   */
  public QuickStarts(Path directory, boolean record) {
    this.directory = directory;
    this.record = record;
  }

  /** Whether this is the training run. */
  public boolean isTraining() {
    return record;
  }

  /** Options of the virtual machine that runs {@code program}. */
  List<String> options(String name, Path program) {
    var archive = directory.resolve(name + ".jsa");
    try {
      if (record) {
        Files.createDirectories(directory);
        return List.of("-XX:ArchiveClassesAtExit=" + archive);
      }
      return isCurrent(archive, program) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isCurrent(Path archive, Path program) throws IOException {
    return Files.exists(archive)
        && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(program)) >= 0;
  }
}
