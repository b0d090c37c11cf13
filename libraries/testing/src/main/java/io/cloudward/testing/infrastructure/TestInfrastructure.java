package io.cloudward.testing.infrastructure;

import io.cloudward.infrastructure.ContextDatabase;
import io.cloudward.infrastructure.Databases;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The PostgreSQL and the Kafka of this test run, started at first use and shared by all test
 * classes of a module. In containers with {@code -Dtest.infrastructure=testcontainers}.
 */
public final class TestInfrastructure {

  private static final TestServers SERVERS =
      "testcontainers".equals(System.getProperty("test.infrastructure"))
          ? new ContainerServers()
          : new ProcessServers();

  private TestInfrastructure() {}

  /** The database server, to be killed and started. */
  public static TestServer postgres() {
    return SERVERS.postgres();
  }

  /** The broker, to be killed and started. */
  public static TestServer kafka() {
    return SERVERS.kafka();
  }

  /** {@code host:port} for Kafka clients. */
  public static String bootstrapServers() {
    return "127.0.0.1:" + SERVERS.kafkaPort();
  }

  /** JDBC address of a database, without user and password. */
  public static String jdbcUrl(String database) {
    return SERVERS.jdbcUrl(database);
  }

  /** A connection that sees and may do everything, also past row-level security. */
  public static Connection superuser(String database) throws SQLException {
    return SERVERS.superuser(database);
  }

  /**
   * The database of a context, created if need be; passwords equal the names of the roles.
   *
   * @param context for example {@code provisioning}
   */
  public static ContextDatabase database(String context) {
    var database = new ContextDatabase(context, context + "_owner", context);
    new Databases(SERVERS::superuser).create(database);
    return database;
  }
}
