package io.cloudward.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The data directory of a PostgreSQL. */
final class PostgresCluster {

  private static final long STOP_LIMIT_SECONDS = 30;

  private final Path directory;
  private final Path log;

  PostgresCluster(Path directory, Path log) {
    this.directory = directory;
    this.log = log;
  }

  void initializeIfAbsent(PostgresCommand command, String password) throws IOException {
    if (Files.exists(directory)) {
      return;
    }
    var draft = directory.resolveSibling(directory.getFileName() + ".new");
    DeletedTree.delete(draft);
    Files.createDirectories(draft);
    var secret = Files.createTempFile("postgres", ".secret", ownerOnly("rw-------"));
    try {
      Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwx------"));
      Files.writeString(secret, password);
      initialize(command.initialize(draft, secret));
      Files.move(draft, directory);
    } finally {
      Files.delete(secret);
    }
  }

  private void initialize(List<String> command) throws IOException {
    try {
      if (run(command).waitFor() != 0) {
        throw new InfrastructureException("initdb failed; its log is " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InfrastructureException("interrupted while creating the cluster", e);
    }
  }

  private static FileAttribute<?> ownerOnly(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }

  /** Stops the server that an earlier run, which was killed itself, left on this directory. */
  void stopLeftOver() throws IOException {
    var leftOver = leftOver();
    if (leftOver.isEmpty()) {
      return;
    }
    Signals.send("INT", leftOver.get().pid());
    try {
      leftOver.get().onExit().get(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new InfrastructureException(
          "PostgreSQL of an earlier run does not stop: process " + leftOver.get().pid(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<ProcessHandle> leftOver() throws IOException {
    var pidFile = directory.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    var process = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    return ProcessHandle.of(process).filter(PostgresCluster::isPostgres);
  }

  /** The number may belong to another program by now. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.isAlive()
        && process.info().command().map(command -> command.endsWith("/postgres")).orElse(false);
  }

  /** Starts a program whose output goes to the log. */
  Process run(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }
}
