package io.cloudward.messaging.outbox;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * The relay's own database session. It holds the advisory lock that makes one relay per database
 * the sender, so that rows of one aggregate keep their order however many instances run. When the
 * session dies, PostgreSQL frees the lock for another instance.
 */
final class RelayConnection implements AutoCloseable {

  /** Any constant will do; it only has to be the same in all instances. */
  private static final long LOCK = 0x0C10DDL;

  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Connection connection;

  RelayConnection(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement settings = connection.createStatement()) {
      // A mark that a crash of the server forgets is a row that is sent again; nobody waits for
      // disk.
      settings.execute("set synchronous_commit = off");
    }
  }

  boolean acquireLock() throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
      lock.setLong(1, LOCK);
      try (ResultSet result = lock.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }

  List<OutboxRow> nextBatch(int limit) throws SQLException {
    String sql =
        "select position, topic, partition_key, headers, data from outbox_event"
            + " where published_at is null and parked_reason is null order by position limit ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setInt(1, limit);
      try (ResultSet rows = select.executeQuery()) {
        List<OutboxRow> batch = new ArrayList<>();
        while (rows.next()) {
          batch.add(
              new OutboxRow(
                  rows.getLong(1),
                  rows.getString(2),
                  rows.getString(3),
                  readHeaders(rows.getString(4)),
                  rows.getBytes(5)));
        }
        return batch;
      }
    }
  }

  void markPublished(Collection<Long> positions) throws SQLException {
    update(
        "update outbox_event set published_at = clock_timestamp() where position = any(?)",
        positions);
  }

  /** Counts a failed try and parks the row for an operator after {@code maxAttempts}. */
  void recordFailure(long position, String reason, int maxAttempts) throws SQLException {
    String sql =
        "update outbox_event set attempts = attempts + 1,"
            + " parked_reason = case when attempts + 1 >= ? then ? end where position = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setInt(1, maxAttempts);
      update.setString(2, reason);
      update.setLong(3, position);
      update.executeUpdate();
    }
  }

  void prunePublished(Duration age) throws SQLException {
    String sql =
        "delete from outbox_event"
            + " where published_at < clock_timestamp() - make_interval(secs => ?)";
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setDouble(1, age.toSeconds());
      delete.executeUpdate();
    }
  }

  /** Tells the instance that holds the lock that rows were committed here. */
  void notifyLeader() throws SQLException {
    try (Statement notify = connection.createStatement()) {
      notify.execute("notify outbox_event");
    }
  }

  /** Makes this session hear what {@link #notifyLeader} says in another instance. */
  void listen() throws SQLException {
    try (Statement listen = connection.createStatement()) {
      listen.execute("listen outbox_event");
    }
  }

  /** Waits for a word of another instance, at most {@code timeout}; false if none came. */
  boolean awaitNotification(Duration timeout) throws SQLException {
    var heard = connection.unwrap(PGConnection.class).getNotifications((int) timeout.toMillis());
    return heard != null && heard.length > 0;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void update(String sql, Collection<Long> positions) throws SQLException {
    Array array = connection.createArrayOf("bigint", positions.toArray());
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setArray(1, array);
      update.executeUpdate();
    } finally {
      array.free();
    }
  }

  private static Map<String, String> readHeaders(String json) throws SQLException {
    try {
      return JSON.readValue(json, HEADERS);
    } catch (IOException e) {
      throw new SQLException("outbox headers are not a JSON object of strings", e);
    }
  }
}
