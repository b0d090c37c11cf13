package io.cloudward.infrastructure;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka node in a process of its own, on 127.0.0.1. It ends with this process, also when this
 * process is killed.
 */
public final class KafkaNode implements AutoCloseable {

  private static final String MAIN = "io.cloudward.broker.Broker";

  private final Path directory;
  private final int port;
  private final Path log;
  private final List<String> javaOptions;
  private @Nullable Child child;

  /**
   * Describes a node; nothing is started.
   *
   * @param directory where its data is kept
   * @param port of the client listener
   * @param log file that its log is appended to
   * @param javaOptions options of its virtual machine besides the heap size
   */
  public KafkaNode(Path directory, int port, Path log, List<String> javaOptions) {
    this.directory = directory;
    this.port = port;
    this.log = log;
    this.javaOptions = List.copyOf(javaOptions);
  }

  /**
   * Starts the node and returns when it serves clients.
   *
   * @throws InfrastructureException if it ends instead
   */
  public synchronized KafkaNode start() {
    try {
      Files.createDirectories(directory.toAbsolutePath().getParent());
      Files.createDirectories(log.toAbsolutePath().getParent());
      var process =
          new ProcessBuilder(command())
              .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      child = new Child(process);
      awaitReady(process.inputReader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private List<String> command() throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC"));
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(javaOptions);
    command.add("-cp");
    command.add(classPath());
    command.add(MAIN);
    command.add(directory.toString());
    command.add(Integer.toString(port));
    command.add(Long.toString(ProcessHandle.current().pid()));
    return command;
  }

  /** The jar where there is one: archives of loaded classes do not go with directories. */
  private static String classPath() throws IOException {
    var module = CloudwardRoot.find().resolve("libraries/broker/target");
    try (var jars = Files.newDirectoryStream(module, "cloudward-broker-*.jar")) {
      var found = jars.iterator();
      var own = found.hasNext() ? found.next() : module.resolve("classes");
      return own + File.pathSeparator + module.resolve("lib") + "/*";
    }
  }

  private void awaitReady(BufferedReader output) throws IOException {
    var line = output.readLine();
    if (line == null || !line.startsWith("READY")) {
      throw new InfrastructureException("Kafka did not start; its log is " + log);
    }
  }

  /** Comma-separated {@code host:port} for Kafka clients. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** The process, for supervision. */
  public synchronized ProcessHandle handle() {
    return started().handle();
  }

  /** Ends the node at once, as {@code kill -9} does; its data stays. */
  public synchronized void kill() {
    started().kill();
  }

  /** Stops the node in order; its data stays. */
  @Override
  public synchronized void close() {
    if (child != null) {
      child.stop();
    }
  }

  private Child started() {
    if (child == null) {
      throw new IllegalStateException("Kafka was not started");
    }
    return child;
  }
}
