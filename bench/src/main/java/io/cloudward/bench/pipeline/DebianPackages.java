package io.cloudward.bench.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reference programs, installed where they are absent and that is allowed. */
final class DebianPackages {

  private DebianPackages() {}

  /**
   * Makes sure that programs are there.
   *
   * @throws IllegalStateException naming what to install, if they are not and cannot be installed
   */
  static void require(List<Path> programs, List<String> packages) {
    if (programs.stream().allMatch(Files::isExecutable)) {
      return;
    }
    System.out.println("    installing " + String.join(", ", packages));
    var command = new ArrayList<>(List.of("apt-get", "install", "-y", "-qq"));
    command.add("--no-install-recommends");
    command.addAll(packages);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    try {
      if (builder.start().waitFor() == 0 && programs.stream().allMatch(Files::isExecutable)) {
        return;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException(
        "Install the references first, as root: apt-get install " + String.join(" ", packages));
  }
}
