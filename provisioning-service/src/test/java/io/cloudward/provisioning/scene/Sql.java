package io.cloudward.provisioning.scene;

import io.cloudward.testing.infrastructure.TestInfrastructure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Statements past the service: as a superuser, or as the service's own role. */
public final class Sql {

  private Sql() {}

  public static int asSuperuser(String statement, Object... arguments) {
    try (var connection = TestInfrastructure.superuser("provisioning")) {
      return execute(connection, statement, arguments);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of the first row. */
  public static long number(String query, Object... arguments) {
    try (var connection = TestInfrastructure.superuser("provisioning");
        var prepared = connection.prepareStatement(query)) {
      for (int i = 0; i < arguments.length; i++) {
        prepared.setObject(i + 1, arguments[i]);
      }
      try (var row = prepared.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A connection with the rights that the running service has. */
  public static Connection asService() throws SQLException {
    return DriverManager.getConnection(
        TestInfrastructure.jdbcUrl("provisioning"), "provisioning", "provisioning");
  }

  private static int execute(Connection connection, String statement, Object... arguments)
      throws SQLException {
    try (var prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < arguments.length; i++) {
        prepared.setObject(i + 1, arguments[i]);
      }
      return prepared.executeUpdate();
    }
  }
}
