package io.cloudward.bench.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A reference program that listens on a loopback port while it is open. */
final class ServerProgram implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(2);
  private static final int POLL_MILLIS = 200;

  private final Process process;

  private ServerProgram(Process process) {
    this.process = process;
  }

  /** Starts a command and waits until it listens on {@code port}. */
  static ServerProgram start(List<String> command, Path log, int port) {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      var program = new ServerProgram(builder.redirectOutput(log.toFile()).start());
      var deadline = Instant.now().plus(START);
      while (!listens(port)) {
        if (!program.process.isAlive() || Instant.now().isAfter(deadline)) {
          program.close();
          throw new IllegalStateException(command.getFirst() + " did not start, see " + log);
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS));
      }
      return program;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long pid() {
    return process.pid();
  }

  static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean listens(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), POLL_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
