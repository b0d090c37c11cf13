package io.cloudward.testing.infrastructure;

import io.cloudward.infrastructure.KafkaNode;
import io.cloudward.infrastructure.Ports;
import io.cloudward.infrastructure.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL and Kafka as processes of this machine, on free ports, with data of this run only. */
final class ProcessServers implements TestServers {

  private final int postgresPort = Shared.number("postgres.port", Ports::free);
  private final int kafkaPort = Shared.number("kafka.port", Ports::free);
  private final ProcessServer postgres = new ProcessServer("postgres", this::startPostgres);
  private final ProcessServer kafka = new ProcessServer("kafka", this::startKafka);

  ProcessServers() {
    postgres.startOnce();
    kafka.startOnce();
  }

  @Override
  public TestServer postgres() {
    return postgres;
  }

  @Override
  public TestServer kafka() {
    return kafka;
  }

  @Override
  public int postgresPort() {
    return postgresPort;
  }

  @Override
  public int kafkaPort() {
    return kafkaPort;
  }

  private ProcessHandle startPostgres() {
    var at = directory();
    return new PostgresServer(
            at.resolve("postgresql"),
            postgresPort,
            SUPERUSER_PASSWORD,
            at.resolve("postgresql.log"))
        .start()
        .handle();
  }

  private ProcessHandle startKafka() {
    var at = directory();
    return new KafkaNode(
            at.resolve("kafka"),
            kafkaPort,
            at.resolve("kafka.log"),
            List.of("-XX:TieredStopAtLevel=1"))
        .start()
        .handle();
  }

  private static Path directory() {
    return Path.of(Shared.text("directory", ProcessServers::temporaryDirectory));
  }

  private static String temporaryDirectory() {
    try {
      var directory = Files.createTempDirectory("cloudward-test");
      Runtime.getRuntime().addShutdownHook(new EndOfRun(directory));
      return directory.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
