package io.cloudward.connector.organization;

import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.Row;
import io.cloudward.contracts.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of service connections; every statement names the tenant. */
@ApplicationScoped
public class ServiceConnections {

  private final Database database;
  private final Clock clock;

  ServiceConnections(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The connection of a service, locked until the transaction ends. */
  public Optional<ServiceConnection> lock(UUID tenant, UUID organization, Service service) {
    return database.first(
        "select * from service_connection where tenant_id = ? and organization_id = ?"
            + " and service = ? for update",
        ServiceConnections::read,
        tenant,
        organization,
        service);
  }

  /** All connections of an organization. */
  public List<ServiceConnection> of(UUID tenant, UUID organization) {
    return database.list(
        "select * from service_connection where tenant_id = ? and organization_id = ?"
            + " order by service",
        ServiceConnections::read,
        tenant,
        organization);
  }

  /** Stores a decision and the state that follows from it. */
  public void save(UUID tenant, UUID organization, ServiceConnection connection) {
    database.update(
        "insert into service_connection (tenant_id, organization_id, service, state, attention,"
            + " task_id, attempt, decided_at, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (tenant_id, organization_id, service) do update set"
            + " state = excluded.state, attention = excluded.attention,"
            + " task_id = excluded.task_id, attempt = excluded.attempt,"
            + " decided_at = excluded.decided_at, changed_at = excluded.changed_at",
        tenant,
        organization,
        connection.service(),
        connection.state(),
        connection.attention(),
        connection.taskId(),
        connection.attempt(),
        connection.decidedAt(),
        clock.instant());
  }

  /** Changes the state alone. */
  public void become(UUID tenant, UUID organization, Service service, ConnectionState state) {
    database.update(
        "update service_connection set state = ?, attention = null, changed_at = ?"
            + " where tenant_id = ? and organization_id = ? and service = ?",
        state,
        clock.instant(),
        tenant,
        organization,
        service);
  }

  /**
   * Notes what a connected service needs; says whether that is news, so that it is told once. Lost
   * access outweighs a synchronisation that is due.
   */
  public boolean attend(
      UUID tenant, UUID organization, Service service, @Nullable Attention attention) {
    return database.update(
            "update service_connection set attention = ?, changed_at = ?"
                + " where tenant_id = ? and organization_id = ? and service = ?"
                + " and state = 'CONNECTED' and attention is distinct from ?"
                + " and not (attention is not distinct from 'ACCESS_LOST'"
                + " and ?::text is not distinct from 'SYNCHRONIZATION_REQUIRED')",
            attention,
            clock.instant(),
            tenant,
            organization,
            service,
            attention,
            attention)
        == 1;
  }

  private static ServiceConnection read(Row row) {
    var attention = row.textOrNull("attention");
    return new ServiceConnection(
        row.constant("service", Service.class),
        row.constant("state", ConnectionState.class),
        attention == null ? null : Attention.valueOf(attention),
        row.uuid("task_id"),
        row.integer("attempt"),
        row.instant("decided_at"));
  }
}
