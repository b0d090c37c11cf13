package io.cloudward.messaging.inbox;

import io.agroal.api.AgroalDataSource;
import io.cloudward.envelope.Envelope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/** One transaction that holds both the effect of an event and the note that it was handled. */
@ApplicationScoped
class InboxTransaction {

  private static final String CLAIM =
      "insert into inbox_message (consumer, event_id, replayed) values (?, ?, ?)"
          + " on conflict do nothing";

  private static final String IS_BELOW_FLOOR =
      "select exists (select from inbox_floor where topic = ? and partition = ?"
          + " and handled_below > ? and sent_before > ?)";

  private final AgroalDataSource dataSource;
  private final Event<Envelope> received;
  private final InboxConfig config;

  InboxTransaction(AgroalDataSource dataSource, Event<Envelope> received, InboxConfig config) {
    this.dataSource = dataSource;
    this.received = received;
    this.config = config;
  }

  /**
   * Runs {@code effect} unless {@code consumer} handled the event before. Observers of {@link
   * Envelope} (tenant isolation) hear of the event before the transaction begins.
   *
   * @return whether this was the first time
   * @throws LateEventException if nobody can say any more whether it was
   */
  @ActivateRequestContext
  boolean once(String consumer, Delivery delivery, Runnable effect) {
    received.fire(delivery.envelope());
    return QuarkusTransaction.requiringNew()
        .timeout(config.transactionTimeoutSeconds())
        .call(
            () -> {
              boolean first = isFirst(consumer, delivery);
              if (first) {
                Cause.during(delivery.envelope(), effect);
              }
              return first;
            });
  }

  private boolean isFirst(String consumer, Delivery delivery) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      if (isOld(delivery) && isBelowFloor(connection, delivery)) {
        return false;
      }
      boolean first = claim(connection, consumer, delivery);
      if (first && delivery.isSentLate(config.longestSending())) {
        throw new LateEventException();
      }
      return first;
    }
  }

  /** Floors stand only for what was sent long ago; half, because clocks differ. */
  private boolean isOld(Delivery delivery) {
    Duration half = config.longestSending().dividedBy(2);
    return delivery.sentAt().isBefore(Instant.now().minus(half));
  }

  private static boolean isBelowFloor(Connection connection, Delivery delivery)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(IS_BELOW_FLOOR)) {
      select.setString(1, delivery.topic());
      select.setInt(2, delivery.partition());
      select.setLong(3, delivery.offset());
      select.setTimestamp(4, Timestamp.from(delivery.sentAt()));
      try (ResultSet result = select.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }

  private static boolean claim(Connection connection, String consumer, Delivery delivery)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(CLAIM)) {
      insert.setString(1, consumer);
      insert.setObject(2, delivery.envelope().id());
      insert.setBoolean(3, delivery.isReplay());
      return insert.executeUpdate() == 1;
    }
  }
}
