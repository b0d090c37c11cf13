package io.cloudward.testing.architecture.canary;

import java.sql.Connection;
import java.sql.SQLException;

/** Breaks: a consumer that persists, and a static field that changes. */
class GreedyConsumer {

  static int seen;

  void consume(Connection connection) throws SQLException {
    seen++;
    connection.commit();
  }
}
