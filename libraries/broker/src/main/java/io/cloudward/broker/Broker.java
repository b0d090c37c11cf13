package io.cloudward.broker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * Runs one Kafka node on its data directory until it is told to stop (SIGTERM) or its owner is
 * gone. Prints {@code READY <port>} on standard output once clients are served; logs go to standard
 * error. Data written by an earlier run, also one that was killed, is taken up again.
 */
public final class Broker {

  private Broker() {}

  /**
   * Starts the node.
   *
   * @param arguments the data directory, the port of the client listener, and the process id of the
   *     owner, whose end also ends the node
   */
  @SuppressWarnings("SystemOut") // the ready line is this program's interface
  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 3) {
      System.err.println("usage: broker DIRECTORY PORT OWNER-PID");
      System.exit(2);
    }
    logWarningsOnly();
    var directory = Path.of(arguments[0]);
    var port = Integer.parseInt(arguments[1]);
    exitWith(Long.parseLong(arguments[2]));
    format(directory);
    var settings = BrokerSettings.of(directory, port, freePort());
    var server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
    server.startup();
    System.out.println("READY " + port);
    server.awaitShutdown();
  }

  private static void logWarningsOnly() throws IOException {
    try (InputStream settings = Broker.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(settings);
    }
  }

  private static void exitWith(long owner) {
    var _ =
        ProcessHandle.of(owner)
            .orElseThrow(() -> new IllegalArgumentException("no process " + owner))
            .onExit()
            .thenRun(() -> System.exit(0));
  }

  private static void format(Path directory) throws Exception {
    if (Files.exists(directory.resolve("meta.properties"))) {
      return;
    }
    Files.createDirectories(directory);
    new Formatter()
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .setNodeId(BrokerSettings.NODE)
        .setClusterId(Uuid.randomUuid().toString())
        .setControllerListenerName(BrokerSettings.CONTROLLER)
        .setMetadataLogDirectory(directory.toString())
        .addDirectory(directory.toString())
        .setIgnoreFormatted(true)
        .run();
  }

  /** The controller talks to nobody but this process, so its port may differ at every start. */
  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
