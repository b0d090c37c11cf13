package io.cloudward.connector.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The current row of a result, read by column name. */
public final class Row {

  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  /** A column that is never null. */
  public String text(String column) {
    return required(column, String.class);
  }

  /** A column that may be null. */
  public @Nullable String textOrNull(String column) {
    return optional(column, String.class).orElse(null);
  }

  /** A column of an id. */
  public UUID uuid(String column) {
    return required(column, UUID.class);
  }

  /** A column of an id that may be null. */
  public @Nullable UUID uuidOrNull(String column) {
    return optional(column, UUID.class).orElse(null);
  }

  /** A number. */
  public int integer(String column) {
    return required(column, Integer.class);
  }

  /** A large number. */
  public long number(String column) {
    return required(column, Long.class);
  }

  /** A yes or no. */
  public boolean flag(String column) {
    return required(column, Boolean.class);
  }

  /** A moment. */
  public Instant instant(String column) {
    return required(column, OffsetDateTime.class).toInstant();
  }

  /** A moment that may be unknown. */
  public @Nullable Instant instantOrNull(String column) {
    return optional(column, OffsetDateTime.class).map(OffsetDateTime::toInstant).orElse(null);
  }

  /** A constant by its name. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    return Enum.valueOf(type, text(column));
  }

  /** Bytes. */
  public byte[] bytes(String column) {
    return required(column, byte[].class);
  }

  /** An array of texts; null counts as empty. */
  public List<String> texts(String column) {
    try {
      var array = result.getArray(column);
      return array == null ? List.of() : List.of((String[]) array.getArray());
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private <T> T required(String column, Class<T> type) {
    return optional(column, type)
        .orElseThrow(() -> new IllegalStateException("column " + column + " is null"));
  }

  private <T> Optional<T> optional(String column, Class<T> type) {
    try {
      return type == byte[].class
          ? Optional.ofNullable(type.cast(result.getBytes(column)))
          : Optional.ofNullable(result.getObject(column, type));
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }
}
