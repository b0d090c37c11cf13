package io.cloudward.threat.filter.clam;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A real clamd with two signatures of our own: what it finds, nobody else here finds. Its names get
 * the ending {@code .UNOFFICIAL}, as clamd names what is not from its makers.
 */
final class RealClamd implements AutoCloseable {

  /** Harmless text that only our signature knows. */
  static final String MARKER = "cloudward harmless marker 5f0c";

  static final String MARKER_NAME = "Cloudward.Test.Marker.UNOFFICIAL";
  static final String EICAR_NAME = "Cloudward.Test.Eicar.UNOFFICIAL";

  /** MD5 and length of the test file of EICAR: only a file that is exactly it has them. */
  private static final String BY_HASH =
      "44d88612fea8a8f36de82e1278abb02f:68:Cloudward.Test.Eicar\n";

  private static final String BY_TEXT =
      "Cloudward.Test.Marker:0:*:" + HexFormat.of().formatHex(MARKER.getBytes(US_ASCII)) + "\n";
  private static final Duration START = Duration.ofSeconds(20);

  private final ClamPackage program;
  private final Path directory;
  private final int port = freePort();
  private @Nullable Process process;

  /** Prepares one below {@code directory}; skips the test where clamd cannot be had. */
  RealClamd(Path directory) throws IOException {
    this.program = ClamPackage.find();
    this.directory = directory;
    var signatures = Files.createDirectories(directory.resolve("signatures"));
    Files.writeString(signatures.resolve("eicar.hdb"), BY_HASH);
    Files.writeString(signatures.resolve("marker.ndb"), BY_TEXT);
    Files.writeString(
        directory.resolve("clamd.conf"),
        """
        DatabaseDirectory %s
        TCPSocket %d
        TCPAddr 127.0.0.1
        Foreground yes
        MaxThreads 2
        """
            .formatted(signatures, port));
  }

  String address() {
    return "127.0.0.1:" + port;
  }

  /** Starts it and waits until it answers. */
  void start() throws IOException {
    var log = directory.resolve("clamd.log");
    var builder = program.command("-c", directory.resolve("clamd.conf").toString());
    var started = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    process = started;
    try {
      Awaitility.await().atMost(START).until(() -> !started.isAlive() || answers());
    } catch (ConditionTimeoutException e) {
      abort("skipped: clamd does not answer within " + START);
    }
    if (!started.isAlive()) {
      abort("skipped: clamd does not run here: " + Files.readString(log).strip());
    }
  }

  /** Ends it as the machine would when memory is short. */
  void kill() {
    var running = process;
    if (running != null) {
      running.destroyForcibly().onExit().join();
    }
  }

  private boolean answers() {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write("zPING\0".getBytes(US_ASCII));
      return new String(socket.getInputStream().readNBytes(4), US_ASCII).equals("PONG");
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
