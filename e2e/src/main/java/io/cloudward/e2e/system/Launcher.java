package io.cloudward.e2e.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs {@code ./cloudward} as a person would, on a data directory and ports of its own. */
public final class Launcher {

  private static final int MINUTES = 10;

  private final Path root;
  private final Map<String, String> environment;

  Launcher(Path root, Map<String, String> environment) {
    this.root = root;
    this.environment = environment;
  }

  /** Runs a command to its end and returns what it printed. */
  public Output run(String... words) {
    List<String> command = new ArrayList<>(List.of(root.resolve("cloudward").toString()));
    command.addAll(List.of(words));
    return execute(command);
  }

  /** Runs a shell script in the root of the repository. */
  public Output bash(String script) {
    return execute(List.of("bash", "-euo", "pipefail", "-c", script));
  }

  /**
   * Runs a program in the root of the repository to its end and passes on what it prints, line by
   * line; for those that take long.
   *
   * @param environment added to this instance's
   * @return how it ended
   */
  public int follow(Map<String, String> environment, String... command) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectErrorStream(true)
            .redirectInput(new java.io.File("/dev/null"));
    builder.environment().putAll(this.environment);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      try (var output = process.inputReader(StandardCharsets.UTF_8)) {
        output.lines().forEach(System.out::println);
      }
      return process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Output execute(List<String> command) {
    try {
      Path out = Files.createTempFile("cloudward-e2e", ".out");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(root.toFile())
              .redirectErrorStream(true)
              .redirectInput(new java.io.File("/dev/null"))
              .redirectOutput(out.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError(command + " did not end: " + Files.readString(out));
      }
      String text = Files.readString(out, StandardCharsets.UTF_8);
      Files.delete(out);
      return new Output(process.exitValue(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What a command printed and how it ended. */
  public record Output(int exit, String text) {

    /** The text, if the command succeeded. */
    public String expectSuccess() {
      if (exit != 0) {
        throw new AssertionError("exit " + exit + "\n" + text);
      }
      return text;
    }
  }
}
