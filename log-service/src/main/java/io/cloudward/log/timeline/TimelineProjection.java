package io.cloudward.log.timeline;

import io.agroal.api.AgroalDataSource;
import io.cloudward.envelope.Envelope;
import io.cloudward.messaging.wire.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Writes entries; the same event twice is one entry. */
@ApplicationScoped
class TimelineProjection {

  private static final String INSERT =
      """
      insert into timeline_entry (tenant_id, id, at, kind, event, organization_id, service, outcome,
        summary, details)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing
      """;

  private final AgroalDataSource dataSource;

  TimelineProjection(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void add(TimelineEntry entry, Envelope envelope) {
    try (var connection = dataSource.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, envelope.tenantId());
      insert.setObject(2, envelope.id());
      insert.setObject(3, OffsetDateTime.ofInstant(envelope.time(), ZoneOffset.UTC));
      insert.setString(4, entry.kind().name());
      insert.setString(5, entry.event());
      insert.setObject(6, entry.organizationId());
      insert.setString(7, entry.service().name());
      insert.setString(8, entry.outcome().name());
      insert.setString(9, entry.summary());
      insert.setString(10, new String(EventJson.write(entry.details()), StandardCharsets.UTF_8));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the log cannot be written", e);
    }
  }
}
