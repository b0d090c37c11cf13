package io.cloudward.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL in processes of its own, on 127.0.0.1, every connection with a password. Works as
 * root and as a normal user. A server that an earlier, killed run left behind on the same directory
 * is stopped first.
 */
public final class PostgresServer implements AutoCloseable {

  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final String SUPERUSER = "postgres";

  private final Path directory;
  private final int port;
  private final String password;
  private final Path log;
  private @Nullable Child child;

  /**
   * Describes a server; nothing is started.
   *
   * @param directory where its data is kept
   * @param port on 127.0.0.1
   * @param password of the superuser {@code postgres}; the one of the first start holds
   * @param log file that its log is appended to
   */
  public PostgresServer(Path directory, int port, String password, Path log) {
    this.directory = directory;
    this.port = port;
    this.password = password;
    this.log = log;
  }

  /**
   * Starts the server, on a new cluster if there is none yet, and returns when it serves clients.
   *
   * @throws InfrastructureException if it does not within 60 seconds
   */
  public synchronized PostgresServer start() {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      var command = new PostgresCommand(PostgresBinaries.unpacked());
      var cluster = new PostgresCluster(directory, log);
      cluster.initializeIfAbsent(command, password);
      cluster.stopLeftOver();
      var deadline = System.nanoTime() + START_LIMIT.toNanos();
      do {
        child = new Child(cluster.run(command.serve(directory, port)));
        if (awaitReady(child, deadline)) {
          return this;
        }
      } while (System.nanoTime() < deadline);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new InfrastructureException("PostgreSQL did not start; its log is " + log);
  }

  /** Just after a kill the old backends may hold shared memory, then the new one ends: retried. */
  private boolean awaitReady(Child started, long deadline) {
    while (started.isAlive() && System.nanoTime() < deadline) {
      try (var _ = connect(SUPERUSER)) {
        return true;
      } catch (SQLException e) {
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
    LockSupport.parkNanos(PAUSE.toNanos());
    return false;
  }

  /**
   * A connection of the superuser.
   *
   * @param database to connect to
   */
  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, password);
  }

  /** JDBC address of a database, without user and password. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** The process, for supervision. */
  public synchronized ProcessHandle handle() {
    return started().handle();
  }

  /** Ends the server at once, as {@code kill -9} does; its data stays. */
  public synchronized void kill() {
    started().kill();
  }

  /** Stops the server in order, ending its sessions; its data stays. */
  @Override
  public synchronized void close() {
    if (child != null && child.isAlive()) {
      Signals.send("INT", child.handle().pid());
      child.await();
    }
  }

  private Child started() {
    if (child == null) {
      throw new IllegalStateException("PostgreSQL was not started");
    }
    return child;
  }
}
