package io.cloudward.provisioning.process;

import io.cloudward.contracts.Service;
import io.cloudward.provisioning.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Until when which process may wait. Ids only, of all tenants. A row is touched only by who holds
 * the lock of its process.
 */
@ApplicationScoped
public class DeadlineTable {

  private static final String SET =
      """
      insert into deadline (tenant_id, task_id, service, due_at) values (?, ?, ?, ?)
      on conflict (tenant_id, task_id, service) do update set due_at = excluded.due_at
      """;

  private static final String DROP =
      "delete from deadline where tenant_id = ? and task_id = ? and service = ?";

  private static final String DROP_IF_OVER = DROP + " and due_at <= ?";

  private static final String OVERDUE =
      "select tenant_id, task_id, service from deadline where due_at <= ? order by due_at limit ?";

  /** A process that may be waiting too long. */
  public record Overdue(UUID tenantId, UUID taskId, Service service) {}

  private final Sql sql;

  DeadlineTable(Sql sql) {
    this.sql = sql;
  }

  /** Processes whose time is over; when they are looked at, it may have been prolonged. */
  public List<Overdue> overdue(Instant now, int limit) {
    return sql.list(
        OVERDUE,
        row ->
            new Overdue(
                row.uuid("tenant_id"), row.uuid("task_id"), row.constant("service", Service.class)),
        now,
        limit);
  }

  void set(ServiceProcess process, Instant dueAt) {
    sql.update(SET, process.key().tenantId(), process.taskId(), process.key().service(), dueAt);
  }

  void drop(ServiceProcess process) {
    sql.update(DROP, process.key().tenantId(), process.taskId(), process.key().service());
  }

  /** False if the time was prolonged or the wait has ended. */
  boolean dropIfOver(Overdue process, Instant now) {
    return sql.update(DROP_IF_OVER, process.tenantId(), process.taskId(), process.service(), now)
        == 1;
  }
}
