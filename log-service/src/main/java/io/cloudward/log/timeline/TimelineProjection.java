package io.cloudward.log.timeline;

import io.agroal.api.AgroalDataSource;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.envelope.Envelope;
import io.cloudward.messaging.wire.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries; the same event twice is one entry. An entry whose event names an item by its id
 * alone is completed by whichever event tells the rest, before or after it.
 */
@ApplicationScoped
public class TimelineProjection {

  private static final String INSERT =
      """
      insert into timeline_entry (tenant_id, id, at, kind, event, organization_id, service, outcome,
        summary, details, item_id, owner, title, categories)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) on conflict do nothing
      """;

  private static final String TELL_ITEM =
      """
      insert into logged_item (tenant_id, item_id, service, owner, title)
      values (?, ?, ?, ?, ?) on conflict do nothing
      """;

  private static final String COMPLETE =
      """
      update timeline_entry e set service = i.service, owner = i.owner, title = i.title
      from logged_item i
      where e.tenant_id = ? and e.item_id = ? and e.title is null
        and i.tenant_id = e.tenant_id and i.item_id = e.item_id
      """;

  /** Otherwise two events of one item, told at once, would each miss what the other one tells. */
  private static final String ONE_AT_A_TIME =
      "select pg_advisory_xact_lock(hashtextextended(?::text || ?::text, 0))";

  private final AgroalDataSource dataSource;

  TimelineProjection(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Writes the entry of an event, in the transaction that runs. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(TimelineEntry entry, Envelope envelope) {
    try (var connection = dataSource.getConnection()) {
      var item = entry.item();
      if (item != null) {
        lock(connection, envelope.tenantId(), item.itemId());
      }
      insert(connection, entry, envelope);
      if (item != null) {
        tell(connection, envelope.tenantId(), item);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the log cannot be written", e);
    }
  }

  private static void lock(Connection connection, UUID tenant, UUID item) throws SQLException {
    try (var lock = connection.prepareStatement(ONE_AT_A_TIME)) {
      lock.setObject(1, tenant);
      lock.setObject(2, item);
      lock.execute();
    }
  }

  private static void insert(Connection connection, TimelineEntry entry, Envelope envelope)
      throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, envelope.tenantId());
      insert.setObject(2, envelope.id());
      insert.setObject(3, OffsetDateTime.ofInstant(envelope.time(), ZoneOffset.UTC));
      insert.setString(4, entry.kind().name());
      insert.setString(5, entry.event());
      insert.setObject(6, entry.organizationId());
      insert.setString(7, entry.service() == null ? null : entry.service().name());
      insert.setString(8, entry.outcome().name());
      insert.setString(9, entry.summary());
      insert.setString(10, new String(EventJson.write(entry.details()), StandardCharsets.UTF_8));
      bindItem(connection, insert, entry.item());
      insert.executeUpdate();
    }
  }

  private static void bindItem(
      Connection connection, PreparedStatement insert, @Nullable LoggedItem item)
      throws SQLException {
    var description = item == null ? null : item.description();
    insert.setObject(11, item == null ? null : item.itemId());
    insert.setString(12, description == null ? null : description.owner());
    insert.setString(13, description == null ? null : description.title());
    insert.setArray(
        14,
        connection.createArrayOf(
            "text", item == null ? new Object[0] : item.categories().toArray()));
  }

  private static void tell(Connection connection, UUID tenant, LoggedItem item)
      throws SQLException {
    ItemDescription description = item.description();
    if (description != null) {
      try (var insert = connection.prepareStatement(TELL_ITEM)) {
        insert.setObject(1, tenant);
        insert.setObject(2, item.itemId());
        insert.setString(3, description.service().name());
        insert.setString(4, description.owner());
        insert.setString(5, description.title());
        insert.executeUpdate();
      }
    }
    try (var complete = connection.prepareStatement(COMPLETE)) {
      complete.setObject(1, tenant);
      complete.setObject(2, item.itemId());
      complete.executeUpdate();
    }
  }
}
