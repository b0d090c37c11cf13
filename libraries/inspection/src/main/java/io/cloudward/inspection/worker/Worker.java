package io.cloudward.inspection.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** One worker process and the pipe to it. */
final class Worker {

  private static final int BUFFER_LENGTH = 64 * 1024;

  private final Process process;
  private final Path directory;
  private final DataInputStream in;
  private final DataOutputStream out;
  private int uses;
  private long idleSince;

  private Worker(Process process, Path directory) {
    this.process = process;
    this.directory = directory;
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER_LENGTH));
    this.out =
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER_LENGTH));
  }

  /**
   * Starts a process without environment, whose diagnostics, which may hold content, go nowhere.
   */
  static Worker start(WorkerSettings settings) throws IOException {
    var directory = settings.directory().resolve("worker-" + UUID.randomUUID());
    Files.createDirectories(directory);
    var builder =
        new ProcessBuilder(command(settings, directory))
            .directory(directory.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    try {
      return new Worker(builder.start(), directory);
    } catch (IOException e) {
      Files.deleteIfExists(directory);
      throw e;
    }
  }

  private static List<String> command(WorkerSettings settings, Path directory) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + settings.heapMebibytes() + "m",
        "-Xss2m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-UsePerfData",
        "-XX:MaxDirectMemorySize=64m",
        "-Djava.awt.headless=true",
        "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
        "-Djava.io.tmpdir=" + directory.toAbsolutePath(),
        "-cp",
        settings.classPath(),
        WorkerMain.class.getName());
  }

  DataInputStream in() {
    return in;
  }

  DataOutputStream out() {
    uses++;
    return out;
  }

  int uses() {
    return uses;
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void kill() {
    process.destroyForcibly();
  }

  void markIdle() {
    idleSince = System.nanoTime();
  }

  boolean idleSince(Duration time) {
    return System.nanoTime() - idleSince > time.toNanos();
  }

  /** Kills the process and removes its temporary files. */
  void end() {
    kill();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try (var files = Files.walk(directory)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // The directory is swept by whoever owns its parent; nothing depends on it.
      return;
    }
  }
}
