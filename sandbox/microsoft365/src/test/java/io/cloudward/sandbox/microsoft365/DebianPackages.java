package io.cloudward.sandbox.microsoft365;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs from Debian, unpacked below the build directory: no root rights, nothing installed. */
final class DebianPackages {
  private static final Path FOLDER = Path.of("target", "debian").toAbsolutePath();

  private DebianPackages() {}

  /** The program of a package, with libraries it needs; skips where packages cannot be had. */
  static Path program(String name, String... libraries) throws IOException, InterruptedException {
    var unpacked = FOLDER.resolve("usr/bin").resolve(name);
    if (!Files.isExecutable(unpacked)) {
      Files.createDirectories(FOLDER);
      unpack(name);
      for (var library : libraries) {
        unpack(library);
      }
    }
    return unpacked;
  }

  /** Where the libraries of the packages are. */
  static String libraries() {
    return FOLDER.resolve("usr/lib/x86_64-linux-gnu").toString();
  }

  private static void unpack(String name) throws IOException, InterruptedException {
    var fetched = run(FOLDER, Map.of(), List.of("apt-get", "-qq", "download", name));
    if (fetched.status() != 0) {
      abort("skipped: no Debian package " + name + " can be had here");
    }
    try (var files = Files.list(FOLDER)) {
      var archives =
          files.filter(file -> file.getFileName().toString().startsWith(name + "_")).toList();
      for (var archive : archives) {
        run(FOLDER, Map.of(), List.of("dpkg", "-x", archive.toString(), "."));
      }
    }
  }

  /** What a program said, both to its output and its errors. */
  record Outcome(int status, String text) {}

  static Outcome run(Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    var output = Files.createTempFile("program", ".log");
    var builder = new ProcessBuilder(new ArrayList<>(command)).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    try {
      var process = builder.start();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return new Outcome(-1, Files.readString(output));
      }
      return new Outcome(process.exitValue(), Files.readString(output));
    } catch (IOException e) {
      return new Outcome(-1, String.valueOf(e.getMessage()));
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
