package io.cloudward.web.idempotency;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The rows of {@code idempotency_key}, read and written in the caller's transaction. */
@ApplicationScoped
class IdempotencyKeyTable {

  private static final String LOCK =
      "select pg_try_advisory_xact_lock(hashtextextended('idempotency ' || ? || ' ' || ?, 0))";

  private static final String FIND =
      """
      select fingerprint, status, location, body from idempotency_key
      where tenant_id = ? and key = ? and expires_at > now()
      """;

  private static final String SWEEP =
      "delete from idempotency_key where tenant_id = ? and expires_at <= now()";

  private static final String INSERT =
      """
      insert into idempotency_key (tenant_id, key, fingerprint, status, location, body, expires_at)
      values (?, ?, ?, ?, ?, ?, now() + interval '24 hours')
      """;

  /** A statement that may fail as SQL does. */
  private interface Work<T> {
    T run(PreparedStatement statement) throws SQLException;
  }

  private final AgroalDataSource dataSource;

  IdempotencyKeyTable(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Takes the key until the transaction ends; false if another request holds it. */
  boolean tryLock(UUID tenant, String key) {
    return run(
        LOCK,
        statement -> {
          statement.setString(1, tenant.toString());
          statement.setString(2, key);
          try (var row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
          }
        });
  }

  Optional<StoredAnswer> find(UUID tenant, String key) {
    return run(
        FIND,
        statement -> {
          statement.setObject(1, tenant);
          statement.setString(2, key);
          try (var row = statement.executeQuery()) {
            return row.next() ? Optional.of(answer(row)) : Optional.empty();
          }
        });
  }

  void insert(UUID tenant, String key, StoredAnswer answer) {
    run(
        SWEEP,
        statement -> {
          statement.setObject(1, tenant);
          return statement.executeUpdate();
        });
    run(
        INSERT,
        statement -> {
          statement.setObject(1, tenant);
          statement.setString(2, key);
          statement.setBytes(3, answer.fingerprint());
          statement.setInt(4, answer.status());
          statement.setString(5, answer.location());
          statement.setString(6, answer.body());
          return statement.executeUpdate();
        });
  }

  private static StoredAnswer answer(ResultSet row) throws SQLException {
    return new StoredAnswer(
        row.getBytes("fingerprint"),
        row.getInt("status"),
        row.getString("location"),
        row.getString("body"));
  }

  private <T> T run(String sql, Work<T> work) {
    try (Connection connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      return work.run(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("idempotency keys cannot be read or written", e);
    }
  }
}
