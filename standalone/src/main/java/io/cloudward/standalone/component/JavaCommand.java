package io.cloudward.standalone.component;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of a child's virtual machine. The choices were measured with all services at
 * once: the serial collector, the first compiler alone and a heap that starts small save memory and
 * start time.
 */
public final class JavaCommand {

  private static final List<String> SMALL =
      List.of(
          "-Xms16m",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:ReservedCodeCacheSize=48m",
          "-XX:-UsePerfData",
          "-XX:+ExitOnOutOfMemoryError");
  private static final List<String> QUIET =
      List.of(
          "--sun-misc-unsafe-memory-access=allow",
          "--enable-native-access=ALL-UNNAMED",
          "-Xlog:disable",
          "-Xlog:all=error,cds=off,aot=off:stderr");

  private final QuickStarts quickStarts;

  /** Prepares command lines. */
  public JavaCommand(QuickStarts quickStarts) {
    this.quickStarts = quickStarts;
  }

  /** Starts the runner of a component. */
  public List<String> of(Component component, Path root) {
    var runner = component.runner(root);
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + component.heap());
    command.addAll(options(component.name(), runner));
    command.addAll(component.options());
    command.add("-jar");
    command.add(runner.toString());
    return List.copyOf(command);
  }

  /** Options for any child but the largest size of its heap. */
  public List<String> options(String name, Path program) {
    var options = new ArrayList<>(SMALL);
    options.addAll(QUIET);
    options.addAll(quickStarts.options(name, program));
    return List.copyOf(options);
  }
}
