package io.cloudward.standalone.component;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of a child's virtual machine. Choices measured with all services at once on two
 * cores: the serial collector and the first compiler alone save memory and start time; the archive
 * of loaded classes, which the first clean stop writes, shortens the next starts.
 */
public final class JavaCommand {

  private static final List<String> SMALL =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:ReservedCodeCacheSize=48m",
          "-Xss512k",
          "-XX:+ExitOnOutOfMemoryError");
  private static final List<String> QUIET =
      List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED");

  private final Path cache;

  /**
   * Prepares command lines.
   *
   * @param cache directory of class archives
   */
  public JavaCommand(Path cache) {
    this.cache = cache;
  }

  /** Starts the runner of a component. */
  public List<String> of(Component component, Path root) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + component.heap());
    command.addAll(options(component.name()));
    command.add("-jar");
    command.add(component.runner(root).toString());
    return List.copyOf(command);
  }

  /** Options for any child but the size of its heap. */
  public List<String> options(String name) {
    var options = new ArrayList<>(SMALL);
    options.addAll(QUIET);
    options.addAll(
        List.of(
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + cache.resolve(name + ".jsa"),
            "-Xlog:disable",
            "-Xlog:all=error:stderr"));
    return List.copyOf(options);
  }
}
