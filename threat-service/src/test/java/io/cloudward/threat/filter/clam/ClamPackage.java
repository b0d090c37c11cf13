package io.cloudward.threat.filter.clam;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * clamd as it is installed, or as Debian packages it, unpacked below the build directory with the
 * libraries that are missing: no root rights, nothing installed.
 */
final class ClamPackage {

  private static final String PACKAGE = "clamav-daemon";
  private static final Path INSTALLED = Path.of("/usr/sbin/clamd");
  private static final Path FOLDER = Path.of("target", "clamav").toAbsolutePath();

  private final Path program;

  private ClamPackage(Path program) {
    this.program = program;
  }

  /** The program; skips the test where it cannot be had. */
  static ClamPackage find() throws IOException {
    var unpacked = FOLDER.resolve("usr/sbin/clamd");
    if (Files.isExecutable(INSTALLED)) {
      return new ClamPackage(INSTALLED);
    }
    if (!Files.isExecutable(unpacked)) {
      unpack();
    }
    return new ClamPackage(unpacked);
  }

  /** A command of the program, which finds the libraries that came with it. */
  ProcessBuilder command(String... arguments) throws IOException {
    var command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    if (program.startsWith(FOLDER)) {
      builder.environment().put("LD_LIBRARY_PATH", libraries());
    }
    return builder;
  }

  private static String libraries() throws IOException {
    try (var folders = Files.find(FOLDER.resolve("usr/lib"), 1, (path, ignored) -> true)) {
      return String.join(":", folders.map(Path::toString).toList());
    }
  }

  private static void unpack() throws IOException {
    Files.createDirectories(FOLDER);
    var wanted = new ArrayList<>(List.of("apt-get", "-qq", "download", PACKAGE));
    wanted.addAll(missingLibraries());
    if (run(wanted).status() != 0) {
      abort("skipped: no Debian package " + PACKAGE + " can be had here");
    }
    try (var archives = Files.newDirectoryStream(FOLDER, "*.deb")) {
      for (var archive : archives) {
        run(List.of("dpkg", "-x", archive.toString(), "."));
      }
    }
  }

  /** Libraries that the package needs, as far as the machine has not got them. */
  private static List<String> missingLibraries() throws IOException {
    var needed =
        run(
            List.of(
                "apt-cache", "depends", "--recurse", "--important", "--no-pre-depends", PACKAGE));
    List<String> missing = new ArrayList<>();
    for (var name : needed.text().lines().filter(line -> line.startsWith("lib")).toList()) {
      if (run(List.of("dpkg-query", "-W", name)).status() != 0) {
        missing.add(name);
      }
    }
    return missing;
  }

  private record Outcome(int status, String text) {}

  private static Outcome run(List<String> command) throws IOException {
    var output = Files.createTempFile("clam-package", ".log");
    try {
      var process =
          new ProcessBuilder(command)
              .directory(FOLDER.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      boolean isDone = process.waitFor(2, TimeUnit.MINUTES);
      process.destroyForcibly();
      var text = Files.readString(output, Charset.defaultCharset());
      return new Outcome(isDone ? process.exitValue() : -1, text);
    } catch (IOException e) {
      return new Outcome(-1, "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome(-1, "");
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
