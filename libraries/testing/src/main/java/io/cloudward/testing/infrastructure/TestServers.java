package io.cloudward.testing.infrastructure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The servers of one run, whatever they run in. */
interface TestServers {

  String SUPERUSER = "postgres";
  String SUPERUSER_PASSWORD = "postgres";

  TestServer postgres();

  TestServer kafka();

  int postgresPort();

  int kafkaPort();

  default String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + postgresPort() + "/" + database;
  }

  default Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, SUPERUSER_PASSWORD);
  }
}
