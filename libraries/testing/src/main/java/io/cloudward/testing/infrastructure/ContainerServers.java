package io.cloudward.testing.infrastructure;

import io.cloudward.infrastructure.Ports;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL and Kafka in containers, from the images that docker-compose.yml names. */
final class ContainerServers implements TestServers {

  private static final String POSTGRES_IMAGE = "postgres:17";
  private static final String KAFKA_IMAGE = "apache/kafka:4.3.1";
  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private final int postgresPort = Shared.number("postgres.port", Ports::free);
  private final int kafkaPort = Shared.number("kafka.port", Ports::free);
  private final TestServer postgres =
      new ContainerServer(
          Shared.text("postgres.container", this::startPostgres), this::awaitPostgres);
  private final TestServer kafka =
      new ContainerServer(Shared.text("kafka.container", this::startKafka), this::awaitKafka);

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

  @SuppressWarnings("resource") // it lives as long as the run
  private String startPostgres() {
    var container =
        new PostgreSQLContainer(POSTGRES_IMAGE)
            .withUsername(SUPERUSER)
            .withPassword(SUPERUSER_PASSWORD);
    container.setPortBindings(List.of("127.0.0.1:" + postgresPort + ":5432"));
    container.start();
    stopAtEnd(container::stop);
    return container.getContainerId();
  }

  @SuppressWarnings("resource") // it lives as long as the run
  private String startKafka() {
    var container =
        new KafkaContainer(KAFKA_IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    container.setPortBindings(List.of("127.0.0.1:" + kafkaPort + ":9092"));
    container.start();
    stopAtEnd(container::stop);
    return container.getContainerId();
  }

  private static void stopAtEnd(Runnable stop) {
    Runtime.getRuntime().addShutdownHook(new Thread(stop));
  }

  private void awaitPostgres() {
    Awaitility.await()
        .atMost(START_LIMIT)
        .ignoreException(SQLException.class)
        .until(
            () -> {
              try (var connection = superuser("postgres")) {
                return connection.isValid(1);
              }
            });
  }

  private void awaitKafka() {
    try (var admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + kafkaPort))) {
      Awaitility.await()
          .atMost(START_LIMIT)
          .ignoreException(ExecutionException.class)
          .until(() -> !admin.describeCluster().nodes().get().isEmpty());
    }
  }
}
