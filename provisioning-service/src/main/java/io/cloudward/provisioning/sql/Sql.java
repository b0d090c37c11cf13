package io.cloudward.provisioning.sql;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements in the caller's transaction. Instants become {@code timestamptz}, enumerations
 * their name, collections {@code text[]}.
 */
@ApplicationScoped
public class Sql {

  /** Makes an object of a row. */
  public interface Mapping<T> {

    /** Reads the current row. */
    T map(Row row) throws SQLException;
  }

  private interface Work<T> {
    T run(PreparedStatement statement) throws SQLException;
  }

  private final AgroalDataSource dataSource;

  Sql(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Changes rows and tells how many. */
  public int update(String statement, @Nullable Object... arguments) {
    return run(statement, PreparedStatement::executeUpdate, arguments);
  }

  /** Reads all rows. */
  public <T> List<T> list(String query, Mapping<T> mapping, @Nullable Object... arguments) {
    return run(
        query,
        statement -> {
          try (var found = statement.executeQuery()) {
            var row = new Row(found);
            List<T> result = new ArrayList<>();
            while (found.next()) {
              result.add(mapping.map(row));
            }
            return result;
          }
        },
        arguments);
  }

  /** Reads the only row, if there is one. */
  public <T> Optional<T> find(String query, Mapping<T> mapping, @Nullable Object... arguments) {
    return list(query, mapping, arguments).stream().findFirst();
  }

  /**
   * Waits until no other transaction holds {@code name}, and holds it until this one ends.
   *
   * @param purpose keeps locks of different features apart
   */
  public void lock(String purpose, UUID tenant, UUID name) {
    list(
        "select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> 1,
        purpose + " " + tenant + " " + name);
  }

  private <T> T run(String sql, Work<T> work, @Nullable Object... arguments) {
    try (Connection connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int index = 0; index < arguments.length; index++) {
        statement.setObject(index + 1, value(connection, arguments[index]));
      }
      return work.run(statement);
    } catch (SQLException e) {
      throw new SqlFailedException(e);
    }
  }

  private static @Nullable Object value(Connection connection, @Nullable Object argument)
      throws SQLException {
    return switch (argument) {
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case Enum<?> constant -> constant.name();
      case Collection<?> collection ->
          connection.createArrayOf("text", collection.stream().map(Object::toString).toArray());
      case null -> null;
      default -> argument;
    };
  }
}
