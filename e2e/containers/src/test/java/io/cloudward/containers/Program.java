package io.cloudward.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A finished program.
 *
 * @param status it ended with
 * @param output of both streams
 */
record Program(int status, String output) {

  /** Runs a command in the root of the repository; 127 if there is no such command. */
  static Program run(List<String> command) {
    var builder =
        new ProcessBuilder(command).directory(Repository.ROOT.toFile()).redirectErrorStream(true);
    try {
      var process = builder.start();
      process.getOutputStream().close();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Program(process.waitFor(), output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (IOException e) {
      if (e.getMessage().contains("error=2")) {
        return new Program(127, e.getMessage());
      }
      throw new UncheckedIOException(e);
    }
  }
}
