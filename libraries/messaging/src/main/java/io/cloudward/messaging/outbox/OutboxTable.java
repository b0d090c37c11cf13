package io.cloudward.messaging.outbox;

import io.agroal.api.AgroalDataSource;
import io.cloudward.messaging.wire.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** Writes outbox rows on the connection of the current transaction. */
@ApplicationScoped
class OutboxTable {

  private static final String INSERT =
      "insert into outbox_event (id, topic, partition_key, headers, data)"
          + " values (?, ?, ?, ?::jsonb, ?)";

  private final AgroalDataSource dataSource;

  OutboxTable(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  void insert(UUID id, String topic, String key, Map<String, String> headers, byte[] data) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, id);
      insert.setString(2, topic);
      insert.setString(3, key);
      insert.setString(4, new String(EventJson.write(headers), StandardCharsets.UTF_8));
      insert.setBytes(5, data);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new OutboxUnavailableException("outbox row was not written", e);
    }
  }
}
