package io.cloudward.quarantine;

import io.agroal.api.AgroalDataSource;
import io.cloudward.envelope.EventType;
import io.cloudward.security.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * What we told of items by ourselves. It is kept apart from the items, so that those can be built
 * anew from what others told without telling everybody once more (I2).
 */
@ApplicationScoped
class SaidFacts {

  private static final String INSERT =
      """
      insert into said_fact (tenant_id, item_id, type, at) values (?, ?, ?, ?)
      on conflict do nothing
      """;

  private final AgroalDataSource dataSource;
  private final CurrentTenant tenant;

  SaidFacts(AgroalDataSource dataSource, CurrentTenant tenant) {
    this.dataSource = dataSource;
    this.tenant = tenant;
  }

  /** Notes it, in the transaction that says it; false if it was said before. */
  boolean isFirst(EventType<?> type, UUID item, Instant at) {
    try (var connection = dataSource.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, tenant.require());
      insert.setObject(2, item);
      insert.setString(3, type.name());
      insert.setObject(4, at.atOffset(ZoneOffset.UTC));
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("what was said cannot be noted", e);
    }
  }
}
