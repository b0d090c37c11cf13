package io.cloudward.messaging.pruning;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** The rows of handled events and the floors that stand for those which are gone. */
@ApplicationScoped
class HandledRows {

  private static final String RAISE =
      """
      insert into inbox_floor (topic, partition, handled_below, sent_before) values (?, ?, ?, ?)
      on conflict (topic, partition) do update
      set handled_below = excluded.handled_below, sent_before = excluded.sent_before
      where inbox_floor.sent_before < excluded.sent_before
      """;

  /** In the order of the index; rows that another instance is deleting are left to it. */
  private static final String DELETE =
      """
      delete from inbox_message where ctid = any (array (
        select ctid from inbox_message
        where handled_at < ? and (not replayed or handled_at < ?)
        order by handled_at limit ? for update skip locked))
      """;

  private final AgroalDataSource dataSource;

  HandledRows(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Raises all floors in one transaction, before any row goes. */
  void raise(List<Floor> floors, Instant sentBefore) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement raise = connection.prepareStatement(RAISE)) {
        for (Floor floor : floors) {
          raise.setString(1, floor.partition().topic());
          raise.setInt(2, floor.partition().partition());
          raise.setLong(3, floor.handledBelow());
          raise.setTimestamp(4, Timestamp.from(sentBefore));
          raise.addBatch();
        }
        raise.executeBatch();
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  /**
   * Deletes some rows in a transaction of its own.
   *
   * @param handledBefore moment before which rows go
   * @param replayedBefore moment before which rows of replayed dead letters go
   * @return how many went; fewer than {@code limit} when no more are due
   */
  int delete(Instant handledBefore, Instant replayedBefore, int limit) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete = connection.prepareStatement(DELETE)) {
      delete.setTimestamp(1, Timestamp.from(handledBefore));
      delete.setTimestamp(2, Timestamp.from(replayedBefore));
      delete.setInt(3, limit);
      return delete.executeUpdate();
    }
  }
}
