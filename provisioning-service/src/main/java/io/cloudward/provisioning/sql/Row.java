package io.cloudward.provisioning.sql;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The current row of a result, read by column name. */
public final class Row {

  private final ResultSet found;

  Row(ResultSet found) {
    this.found = found;
  }

  public UUID uuid(String column) throws SQLException {
    return found.getObject(column, UUID.class);
  }

  public Optional<UUID> optionalUuid(String column) throws SQLException {
    return Optional.ofNullable(found.getObject(column, UUID.class));
  }

  public String text(String column) throws SQLException {
    return found.getString(column);
  }

  public byte[] json(String column) throws SQLException {
    return found.getString(column).getBytes(StandardCharsets.UTF_8);
  }

  public int number(String column) throws SQLException {
    return found.getInt(column);
  }

  public long longNumber(String column) throws SQLException {
    return found.getLong(column);
  }

  public boolean flag(String column) throws SQLException {
    return found.getBoolean(column);
  }

  public Instant instant(String column) throws SQLException {
    return found.getObject(column, OffsetDateTime.class).toInstant();
  }

  public Optional<Instant> optionalInstant(String column) throws SQLException {
    return Optional.ofNullable(found.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  public <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
    return Enum.valueOf(type, text(column));
  }

  /** The constants of a {@code text[]}. */
  public <E extends Enum<E>> List<E> constants(String column, Class<E> type) throws SQLException {
    Array array = found.getArray(column);
    try {
      return List.of((String[]) array.getArray()).stream()
          .map(name -> Enum.valueOf(type, name))
          .toList();
    } finally {
      array.free();
    }
  }
}
