package io.cloudward.messaging.inbox;

import io.agroal.api.AgroalDataSource;
import io.cloudward.envelope.Envelope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One transaction that holds both the effect of an event and the note that it was handled. */
@ApplicationScoped
class InboxTransaction {

  private static final String CLAIM =
      "insert into inbox_message (consumer, event_id) values (?, ?) on conflict do nothing";

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
   */
  @ActivateRequestContext
  boolean once(String consumer, Envelope envelope, Runnable effect) {
    received.fire(envelope);
    return QuarkusTransaction.requiringNew()
        .timeout(config.transactionTimeoutSeconds())
        .call(
            () -> {
              boolean first = claim(consumer, envelope);
              if (first) {
                Cause.during(envelope, effect);
              }
              return first;
            });
  }

  private boolean claim(String consumer, Envelope envelope) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(CLAIM)) {
      insert.setString(1, consumer);
      insert.setObject(2, envelope.id());
      return insert.executeUpdate() == 1;
    }
  }
}
