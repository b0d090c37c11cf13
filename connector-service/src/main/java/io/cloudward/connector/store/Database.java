package io.cloudward.connector.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** SQL statements on the connection of the running transaction. */
@ApplicationScoped
public class Database {

  private final AgroalDataSource dataSource;

  Database(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Runs a statement that changes rows; returns how many. */
  public int update(String sql, @Nullable Object... arguments) {
    try (var connection = dataSource.getConnection();
        var statement = prepare(connection, sql, arguments)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** Runs the same statement for many rows in one round trip. */
  public void updateAll(String sql, List<@Nullable Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (var row : rows) {
        bind(connection, statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** All rows that a query finds. */
  public <T> List<T> list(String sql, Function<Row, T> reader, @Nullable Object... arguments) {
    try (var connection = dataSource.getConnection();
        var statement = prepare(connection, sql, arguments);
        var result = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      var row = new Row(result);
      while (result.next()) {
        found.add(reader.apply(row));
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** The first row that a query finds. */
  public <T> Optional<T> first(String sql, Function<Row, T> reader, @Nullable Object... arguments) {
    return list(sql, reader, arguments).stream().findFirst();
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, @Nullable Object[] arguments) throws SQLException {
    var statement = connection.prepareStatement(sql);
    bind(connection, statement, arguments);
    return statement;
  }

  private static void bind(
      Connection connection, PreparedStatement statement, @Nullable Object[] arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, plain(connection, arguments[i]));
    }
  }

  private static @Nullable Object plain(Connection connection, @Nullable Object value)
      throws SQLException {
    return switch (value) {
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case Enum<?> constant -> constant.name();
      case Collection<?> texts ->
          connection.createArrayOf("text", texts.stream().map(String::valueOf).toArray());
      case null, default -> value;
    };
  }
}
