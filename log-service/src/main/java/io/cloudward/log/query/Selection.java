package io.cloudward.log.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@code select} whose conditions depend on what was asked for. */
public final class Selection {

  /** Reads one row. */
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final StringBuilder sql;
  private final List<Object> parameters = new ArrayList<>();

  private Selection(String sql) {
    this.sql = new StringBuilder(sql);
  }

  /**
   * Begins a selection.
   *
   * @param sql up to and including the first condition
   * @param parameters of that condition
   */
  public static Selection of(String sql, Object... parameters) {
    return new Selection(sql).add(parameters);
  }

  /** A further condition, if there is a value for it; every mark in it stands for that value. */
  public Selection and(String condition, Optional<?> value) {
    value.ifPresent(
        known -> {
          sql.append(" and ").append(condition);
          condition.chars().filter(c -> c == '?').forEach(mark -> parameters.add(known));
        });
    return this;
  }

  /** A further condition with one value per mark. */
  public Selection and(String condition, Object first, Object second) {
    sql.append(" and ").append(condition);
    return add(first, second);
  }

  /** The end: order and limit. */
  public Selection end(String clauses, Object... last) {
    sql.append(' ').append(clauses);
    return add(last);
  }

  /** Runs it and reads all rows. */
  public <T> List<T> list(Connection connection, Row<T> reader) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      List<T> found = new ArrayList<>();
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          found.add(reader.read(row));
        }
      }
      return found;
    }
  }

  private Selection add(Object... more) {
    parameters.addAll(List.of(more));
    return this;
  }
}
